using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>A condition on the labels of a node or the type of a relationship.</summary>
internal abstract record LabelCondition
{
    /// <summary>The expressions that give names, in a fixed order.</summary>
    public virtual IEnumerable<Expression> Dynamic() => [];

    /// <summary>The same condition over other expressions, taken in the order of <see cref="Dynamic"/>.</summary>
    public virtual LabelCondition WithDynamic(Func<Expression> next) => this;

    /// <summary>Whether it holds; <paramref name="evaluate"/> gives the values of expressions.</summary>
    public abstract bool Holds(LabelSubject subject, Func<Expression, Value> evaluate);
}

/// <summary>The node or relationship whose labels or type are asked for.</summary>
internal readonly struct LabelSubject(Value entity, IGraph graph)
{
    /// <summary>Whether the node has the label, or the relationship the type; false for a name that the graph does not know.</summary>
    public bool Has(string name)
    {
        int id = entity.AsId();
        if (entity.IsNode)
        {
            int label = graph.Labels.Find(name);
            return label >= 0 && graph.HasLabel(id, label);
        }

        int type = graph.RelationshipTypes.Find(name);
        return type >= 0 && graph.RelationshipExists(id) && graph.TypeOf(id) == type;
    }

    /// <summary>Whether there is any label; a relationship always has a type.</summary>
    public bool HasAny() => !entity.IsNode || graph.LabelsOf(entity.AsId()).Length > 0;
}

/// <summary>A name.</summary>
internal sealed record LabelNamed(string Name) : LabelCondition
{
    public override bool Holds(LabelSubject subject, Func<Expression, Value> evaluate) => subject.Has(Name);

    public override string ToString() => CypherQuoting.QuoteName(Name);
}

/// <summary><c>%</c>: any name.</summary>
internal sealed record LabelAny : LabelCondition
{
    public override bool Holds(LabelSubject subject, Func<Expression, Value> evaluate) => subject.HasAny();

    public override string ToString() => "%";
}

/// <summary><c>$(e)</c>, <c>$all(e)</c> or <c>$any(e)</c>: a name or a list of names.</summary>
internal sealed record LabelComputed(Expression Names, bool Any) : LabelCondition
{
    public override IEnumerable<Expression> Dynamic() => [Names];

    public override LabelCondition WithDynamic(Func<Expression> next) => this with { Names = next() };

    public override bool Holds(LabelSubject subject, Func<Expression, Value> evaluate)
    {
        var names = ListValue.Of(evaluate(Names));
        int found = 0;
        foreach (var name in names)
        {
            found += !name.IsString ? throw EvaluationErrors.NotALabelName(name)
                : name.AsString().Length == 0 ? throw EvaluationErrors.EmptyTokenName()
                : subject.Has(name.AsString()) ? 1
                : 0;
        }

        return Any ? found > 0 : found == names.Count;
    }

    public override string ToString() => $"${(Any ? "any" : "")}({Names})";
}

/// <summary><c>!a</c>.</summary>
internal sealed record LabelNegation(LabelCondition Operand) : LabelCondition
{
    public override IEnumerable<Expression> Dynamic() => Operand.Dynamic();

    public override LabelCondition WithDynamic(Func<Expression> next) => new LabelNegation(Operand.WithDynamic(next));

    public override bool Holds(LabelSubject subject, Func<Expression, Value> evaluate) => !Operand.Holds(subject, evaluate);

    public override string ToString() => Operand is LabelJunction ? $"!({Operand})" : $"!{Operand}";
}

/// <summary><c>a &amp; b</c> or <c>a | b</c>.</summary>
internal sealed record LabelJunction(LabelCondition Left, LabelCondition Right, bool IsAnd) : LabelCondition
{
    public override IEnumerable<Expression> Dynamic() => Left.Dynamic().Concat(Right.Dynamic());

    public override LabelCondition WithDynamic(Func<Expression> next) => new LabelJunction(Left.WithDynamic(next), Right.WithDynamic(next), IsAnd);

    public override bool Holds(LabelSubject subject, Func<Expression, Value> evaluate) =>
        IsAnd
            ? Left.Holds(subject, evaluate) && Right.Holds(subject, evaluate)
            : Left.Holds(subject, evaluate) || Right.Holds(subject, evaluate);

    public override string ToString() =>
        IsAnd ? $"{Bracketed(Left)}&{Bracketed(Right)}" : $"{Left}|{Right}";

    private static string Bracketed(LabelCondition operand) => operand is LabelJunction { IsAnd: false } ? $"({operand})" : operand.ToString()!;
}
