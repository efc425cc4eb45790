using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Binding;

/// <summary>What the parts of the binder share while they bind one statement: slots, parameters, numbers of locals, and the errors so far.</summary>
internal sealed class BindingState(
    string text, IReadOnlyDictionary<string, ProcedureDefinition> procedures, IReadOnlyDictionary<string, Value>? parameterValues = null)
{
    private const int MostSuggestions = 20;

    private readonly Dictionary<string, int> parameterPositions = new(StringComparer.Ordinal);
    private readonly List<string> parameters = [];
    private readonly List<CypherException> errors = [];
    private readonly HashSet<Remark> remarks = [];
    private readonly HashSet<string> undefined = new(StringComparer.Ordinal);

    /// <summary>The statement's text.</summary>
    public string Text { get; } = text;

    /// <summary>The procedures that can be called, by name.</summary>
    public IReadOnlyDictionary<string, ProcedureDefinition> Procedures { get; } = procedures;

    public SlotTable Slots { get; } = new();

    /// <summary>The parameters met so far, each once.</summary>
    public IReadOnlyList<string> Parameters => parameters;

    /// <summary>The number of local variables handed out.</summary>
    public int LocalCount { get; private set; }

    /// <summary>Whether a clause was met that can change the graph.</summary>
    public bool Writes { get; set; }

    /// <summary>Notes an error; binding goes on, so that one run finds many.</summary>
    public void Report(CypherException error) => errors.Add(error);

    /// <summary>What may be wrong although it is right, each once.</summary>
    public IReadOnlyCollection<Remark> Remarks => remarks;

    /// <summary>Notes something that may be wrong although it is right.</summary>
    public void Remark(RemarkKind kind, TextSpan span, string name) => remarks.Add(new Remark(kind, span, name));

    /// <summary>Notes a variable that nobody defined, once for each name; only the first get a suggestion, which takes a look at every name in scope.</summary>
    public void ReportUndefined(string name, TextSpan span, IEnumerable<string> inScope)
    {
        if (undefined.Add(name))
        {
            errors.Add(SemanticErrors.UndefinedVariable(name, span, undefined.Count <= MostSuggestions ? inScope : []));
        }
    }

    /// <summary>Throws what was reported, in the order of the text; the first carries the others.</summary>
    public void ThrowIfAny()
    {
        if (errors.Count > 0)
        {
            throw SemanticErrors.Combine(errors);
        }
    }

    /// <summary>A slot for something without a name.</summary>
    public int AddHidden(string what, CypherType type) => Slots.Add($" {what}{Slots.Count}", type);

    /// <summary>The variable in a slot, as an expression.</summary>
    public SlotExpression Read(int slot, TextSpan span) => new(slot, Slots[slot].Name, Slots[slot].Type, span);

    /// <summary>A number for a variable that lives inside one expression.</summary>
    public int AddLocal() => LocalCount++;

    /// <summary>The parameter of this name.</summary>
    public ParameterExpression Parameter(string name, TextSpan span)
    {
        if (!parameterPositions.TryGetValue(name, out int position))
        {
            position = parameters.Count;
            parameterPositions.Add(name, position);
            parameters.Add(name);
        }

        var type = parameterValues?.TryGetValue(name, out var value) == true ? ParameterTypes.Of(value) : CypherType.Any;
        return new ParameterExpression(position, name, type, span);
    }
}
