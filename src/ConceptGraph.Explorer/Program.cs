using ConceptGraph.Explorer;

return await ExplorerCommand.InvokeAsync(args, Console.Out, Console.Error).ConfigureAwait(false);
