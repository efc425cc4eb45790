using ConceptGraph.Seeder;

return await SeederCommand.InvokeAsync(args, Console.Out, Console.Error);
