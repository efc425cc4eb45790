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

    private const KindSet Scalar = KindSet.Boolean | KindSet.Number | KindSet.String | KindSet.Temporal | KindSet.Duration | KindSet.Point;

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
            BinaryOperator.Multiply or BinaryOperator.Divide => new CypherType(KindSet.Number | KindSet.Duration),
            BinaryOperator.Subtract => left.IsOnly(KindSet.Temporal | KindSet.Duration) ? new CypherType(left.Kinds) : new CypherType(LeftOf(operation)),
            BinaryOperator.Add when left.IsOnly(KindSet.List) || right.IsOnly(KindSet.List) => Lists(left, right),
            BinaryOperator.Add when left.IsOnly(Scalar) && right.IsOnly(Scalar) => SumOfScalars(left, right),
            _ => CypherType.Any,
        };
    }

    private static CypherType Lists(CypherType left, CypherType right)
    {
        var first = left.IsOnly(KindSet.List) ? ItemOf(left) : left;
        var second = right.IsOnly(KindSet.List) ? ItemOf(right) : right;
        return first.MayBe(KindSet.List) && !left.IsOnly(KindSet.List) ? CypherType.List
            : second.MayBe(KindSet.List) && !right.IsOnly(KindSet.List) ? CypherType.List
            : CypherType.ListOf(Union(first, second));
    }

    private static CypherType SumOfScalars(CypherType left, CypherType right) =>
        left.IsOnly(KindSet.String) || right.IsOnly(KindSet.String) ? CypherType.String
        : new CypherType((left.Kinds | right.Kinds) & ~(KindSet.Boolean | KindSet.Point));

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
