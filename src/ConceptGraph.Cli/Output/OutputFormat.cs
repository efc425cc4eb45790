namespace ConceptGraph.Cli.Output;

/// <summary>How rows are written.</summary>
internal enum OutputFormat
{
    /// <summary>Columns with a frame, broken to fit the terminal.</summary>
    Table,

    /// <summary>Tab-separated, one row a line.</summary>
    Plain,

    /// <summary>One JSON array of objects.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>RFC 4180.</summary>
    Csv,
}
