using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Binding;

/// <summary>Where a row of LOAD CSV comes from, for <c>file()</c> and <c>linenumber()</c>; the slots are made when they are first asked for.</summary>
internal sealed class CsvPlace(BindingState state)
{
    /// <summary>The slot of the path of the file, or -1 when nothing asks for it.</summary>
    public int File { get; private set; } = -1;

    /// <summary>The slot of the number of the record, or -1 when nothing asks for it.</summary>
    public int Line { get; private set; } = -1;

    /// <summary>The slot that answers the function of this name, or -1 when it is another one.</summary>
    public int SlotOf(string function) => function switch
    {
        "file" => File = File >= 0 ? File : state.AddHidden(function, CypherType.String),
        "linenumber" => Line = Line >= 0 ? Line : state.AddHidden(function, CypherType.Integer),
        _ => -1,
    };
}
