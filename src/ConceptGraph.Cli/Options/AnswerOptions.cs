using System.CommandLine;
using ConceptGraph.Cli.Output;
using ConceptGraph.Cli.Terminals;
using ConceptGraph.Sessions;

namespace ConceptGraph.Cli.Options;

/// <summary>How the rows of an answer are written, and whether references go with them.</summary>
internal sealed class AnswerOptions
{
    public FormatOption Format { get; } = new();

    public CiteOption Cite { get; } = new();

    public void AddTo(Command command)
    {
        Format.AddTo(command);
        Cite.AddTo(command);
    }

    /// <summary>A writer in the format asked for, which adds references when they are asked for.</summary>
    public Task<RowWriter> WriterAsync(ParseResult arguments, Terminal terminal, ICypherSession session, CancellationToken cancellationToken) =>
        WithReferencesAsync(RowWriter.Create(Format.Of(arguments, terminal), terminal), arguments, terminal, session, cancellationToken);

    /// <summary>The writer itself when no references are asked for.</summary>
    public async Task<RowWriter> WithReferencesAsync(
        RowWriter rows, ParseResult arguments, Terminal terminal, ICypherSession session, CancellationToken cancellationToken)
    {
        if (Cite.Of(arguments) is not { } references)
        {
            return rows;
        }

        var library = await SourceLibrary.ReadAsync(session, cancellationToken).ConfigureAwait(false);
        return Format.IsForPeople(arguments)
            ? new ReferencesAfterRows(rows, terminal.Output, library, references)
            : new ReferencesInRows(rows, library, references);
    }
}
