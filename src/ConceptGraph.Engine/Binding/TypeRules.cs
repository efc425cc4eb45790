using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Binding;

/// <summary>What operators accept and give, by static type. The type of null takes part in everything and makes nothing known.</summary>
internal static class TypeRules
{
    /// <summary>What can be stored as a property.</summary>
    public static CypherType Property { get; } = new(
        KindSet.Boolean | KindSet.Number | KindSet.String | KindSet.Temporal | KindSet.Duration | KindSet.Point | KindSet.List, CypherType.Any);

    /// <summary>What has properties or components.</summary>
    public const KindSet HasProperties =
        KindSet.Map | KindSet.Node | KindSet.Relationship | KindSet.Point | KindSet.Duration | KindSet.Temporal;

    /// <summary>A type that covers both.</summary>
    public static CypherType Union(CypherType left, CypherType right)
    {
        if (left.Kinds == KindSet.None || right.Kinds == KindSet.None)
        {
            return left.Kinds == KindSet.None ? right : left;
        }

        var item = (left.Item, right.Item) switch
        {
            (null, var only) => only,
            (var only, null) => only,
            var (first, second) => Union(first, second),
        };
        return new CypherType(left.Kinds | right.Kinds, item);
    }

    /// <summary>
    /// What Neo4j takes for the items of a list literal: numbers stay numbers, but of other mixtures, and of anything beside null, nothing is known.
    /// </summary>
    public static CypherType Common(IEnumerable<CypherType> types) =>
        types.Aggregate((CypherType?)null, (common, type) => common is null ? type : Common(common, type)) ?? CypherType.Null;

    private static CypherType Common(CypherType left, CypherType right)
    {
        bool isSameKind = left.Kinds == right.Kinds || (left.IsOnly(KindSet.Number) && right.IsOnly(KindSet.Number));
        if (left.Kinds == KindSet.None || right.Kinds == KindSet.None || !isSameKind)
        {
            return CypherType.Any;
        }

        return new CypherType(left.Kinds | right.Kinds, left.Item is null || right.Item is null ? null : Common(left.Item, right.Item));
    }

    /// <summary>The type of CASE: any of its results', and unknown when one is null.</summary>
    public static CypherType AnyOf(IEnumerable<CypherType> types) =>
        types.Any(type => type.Kinds == KindSet.None) ? CypherType.Any : types.Aggregate(CypherType.Null, Union);

    /// <summary>The type of the items of a list type; any when nothing is known.</summary>
    public static CypherType ItemOf(CypherType list) => list.IsOnly(KindSet.List) && list.Item is { } item ? item : CypherType.Any;

    /// <summary>What the left operand of an arithmetic operator may be.</summary>
    public static KindSet LeftOf(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Add => KindSet.Any,
        BinaryOperator.Subtract => KindSet.Number | KindSet.Temporal | KindSet.Duration,
        BinaryOperator.Multiply or BinaryOperator.Divide => KindSet.Number | KindSet.Duration,
        _ => KindSet.Number,
    };

    /// <summary>What the right operand may be, given the left one.</summary>
    public static KindSet RightOf(BinaryOperator operation, CypherType left)
    {
        var kinds = KindSet.None;
        foreach (var (kind, right) in Rows(operation))
        {
            kinds |= left.MayBe(kind) ? right : KindSet.None;
        }

        return kinds;
    }

    /// <summary>What an arithmetic operator gives.</summary>
    public static CypherType Result(BinaryOperator operation, CypherType left, CypherType right)
    {
        if (operation == BinaryOperator.Add && (IsList(left) || IsList(right)))
        {
            return Lists(left, right);
        }

        if (left.Kinds == KindSet.None || right.Kinds == KindSet.None)
        {
            return CypherType.Null;
        }

        if (left.IsOnly(KindSet.Number) && right.IsOnly(KindSet.Number))
        {
            return operation == BinaryOperator.Power ? CypherType.Float
                : left.IsOnly(KindSet.Integer) && right.IsOnly(KindSet.Integer) ? CypherType.Integer
                : left.IsOnly(KindSet.Float) || right.IsOnly(KindSet.Float) ? CypherType.Float
                : CypherType.Number;
        }

        return operation switch
        {
            BinaryOperator.Power or BinaryOperator.Modulo => CypherType.Number,
            BinaryOperator.Multiply or BinaryOperator.Divide when left.Kinds == KindSet.Duration || right.Kinds == KindSet.Duration => new CypherType(KindSet.Duration),
            BinaryOperator.Multiply or BinaryOperator.Divide => new CypherType(KindSet.Number | KindSet.Duration),
            BinaryOperator.Subtract => left.IsOnly(KindSet.Temporal | KindSet.Duration) ? new CypherType(left.Kinds) : new CypherType(LeftOf(operation)),
            _ => Sum(left, right),
        };
    }

    private static bool IsList(CypherType type) => type.Kinds == KindSet.List;

    /// <summary>A list with a list or with an item at either end; of items that differ nothing more is known than that they are anything.</summary>
    private static CypherType Lists(CypherType left, CypherType right)
    {
        var first = IsList(left) ? ItemOf(left) : left;
        var second = IsList(right) ? ItemOf(right) : right;
        if (first.Kinds == KindSet.None || second.Kinds == KindSet.None)
        {
            bool isEmpty = IsList(left) && IsList(right);
            return CypherType.ListOf(isEmpty ? Union(first, second) : Union(Union(first, second), new CypherType(KindSet.Mixed)));
        }

        bool mayNest = (first.MayBe(KindSet.List) && !IsList(left)) || (second.MayBe(KindSet.List) && !IsList(right));
        return mayNest || first.Kinds == KindSet.Any || second.Kinds == KindSet.Any ? CypherType.List
            : CypherType.ListOf((first.Kinds & second.Kinds) != 0 || (first.IsOnly(KindSet.Number) && second.IsOnly(KindSet.Number)) ? Union(first, second) : new CypherType(KindSet.Mixed));
    }

    /// <summary>What + gives of operands of which at least one is not known to be a number or a list.</summary>
    private static CypherType Sum(CypherType left, CypherType right)
    {
        var kinds = KindSet.None;
        foreach (var (first, second, sum) in Sums)
        {
            kinds |= left.MayBe(first) && right.MayBe(second) ? sum : KindSet.None;
        }

        return (kinds & KindSet.List) != 0
            ? new CypherType(kinds, left.Kinds == KindSet.Any && right.Kinds == KindSet.Any ? CypherType.Any : Union(left.Kinds == KindSet.Any ? right : left, new CypherType(KindSet.Mixed)))
            : new CypherType(kinds);
    }

    private static readonly (KindSet Left, KindSet Right, KindSet Sum)[] Sums =
    [
        (KindSet.Number, KindSet.Number, KindSet.Number),
        (KindSet.Number, KindSet.String, KindSet.String),
        (KindSet.String, KindSet.Number | KindSet.String, KindSet.String),
        (KindSet.Temporal, KindSet.Duration, KindSet.Temporal),
        (KindSet.Duration, KindSet.Duration, KindSet.Duration),
        (KindSet.Duration, KindSet.Temporal, KindSet.Temporal),
        (KindSet.List, KindSet.Any, KindSet.List),
        (KindSet.Any, KindSet.List, KindSet.List),
    ];

    private static (KindSet Left, KindSet Right)[] Rows(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Add =>
        [
            (KindSet.Number, KindSet.Number | KindSet.String),
            (KindSet.String, KindSet.Number | KindSet.String),
            (KindSet.List, KindSet.Any),
            (KindSet.Temporal, KindSet.Duration),
            (KindSet.Duration, KindSet.Duration | KindSet.Temporal),
            (KindSet.Any, KindSet.List),
        ],
        BinaryOperator.Subtract =>
        [
            (KindSet.Number, KindSet.Number),
            (KindSet.Temporal | KindSet.Duration, KindSet.Duration),
        ],
        BinaryOperator.Multiply => [(KindSet.Number, KindSet.Number | KindSet.Duration), (KindSet.Duration, KindSet.Number)],
        BinaryOperator.Divide => [(KindSet.Number | KindSet.Duration, KindSet.Number)],
        _ => [(KindSet.Number, KindSet.Number)],
    };
}
