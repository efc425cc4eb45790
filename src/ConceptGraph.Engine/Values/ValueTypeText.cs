namespace ConceptGraph.Engine.Values;

/// <summary>
/// The most precise type of a value as <c>valueType()</c> writes it: <c>INTEGER NOT NULL</c>, <c>LIST&lt;STRING NOT NULL | FLOAT NOT NULL&gt; NOT NULL</c>.
/// The items' types are a union in Cypher's fixed order, in which a list type that another one covers is left out.
/// </summary>
internal static class ValueTypeText
{
    private static readonly ValueKind[] ScalarsBeforeLists =
    [
        ValueKind.Boolean, ValueKind.String, ValueKind.Integer, ValueKind.Float, ValueKind.Date, ValueKind.LocalTime, ValueKind.Time,
        ValueKind.LocalDateTime, ValueKind.DateTime, ValueKind.Duration, ValueKind.Point, ValueKind.Node, ValueKind.Relationship, ValueKind.Map,
    ];

    /// <summary>The type of a value; <c>NULL</c> of null.</summary>
    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.Null => "NULL",
        ValueKind.List => $"{ListShape.Of(value.AsList())} NOT NULL",
        var kind => $"{Name(kind)} NOT NULL",
    };

    /// <summary>A type as signatures write it: <c>INTEGER | FLOAT</c>, <c>LIST&lt;STRING&gt;</c>, <c>ANY</c>.</summary>
    public static string Of(CypherType type) => type.Kinds == KindSet.Any
        ? "ANY"
        : string.Join(" | ", Enum.GetValues<ValueKind>()
            .Where(kind => kind != ValueKind.Null && (type.Kinds & Bit(kind)) != 0)
            .Select(kind => kind == ValueKind.List ? $"LIST<{Of(type.Item ?? CypherType.Any)}>" : Name(kind)));

    /// <summary>The name of a type other than a list, as type predicates write it.</summary>
    public static string Name(ValueKind kind) => kind switch
    {
        ValueKind.LocalTime => "LOCAL TIME",
        ValueKind.Time => "ZONED TIME",
        ValueKind.LocalDateTime => "LOCAL DATETIME",
        ValueKind.DateTime => "ZONED DATETIME",
        _ => kind.ToString().ToUpperInvariant(),
    };

    private static KindSet Bit(ValueKind kind) => (KindSet)(1u << (int)kind);

    /// <summary>What the items of a list are: scalars by kind, lists by their own shape.</summary>
    private sealed class ListShape
    {
        private readonly List<ListShape> lists = [];
        private KindSet scalars;
        private bool hasNull;

        public static ListShape Of(ListValue list)
        {
            var shape = new ListShape();
            foreach (var item in list.AsSpan())
            {
                shape.hasNull |= item.IsNull;
                if (item.Kind == ValueKind.List)
                {
                    shape.Include(Of(item.AsList()));
                }
                else
                {
                    shape.scalars |= Bit(item.Kind) & KindSet.Any;
                }
            }

            return shape;
        }

        public override string ToString()
        {
            string suffix = hasNull ? "" : " NOT NULL";
            string[] items =
            [
                .. from kind in ScalarsBeforeLists where (scalars & Bit(kind)) != 0 select Name(kind) + suffix,
                .. from list in lists orderby list.FirstScalar select list + suffix,
                .. from kind in new[] { ValueKind.Path } where (scalars & Bit(kind)) != 0 select Name(kind) + suffix,
            ];
            string content = items.Length > 0 ? string.Join(" | ", items) : hasNull ? "NULL" : "NOTHING";
            return $"LIST<{content}>";
        }

        private int FirstScalar => Array.FindIndex(ScalarsBeforeLists, kind => (scalars & Bit(kind)) != 0);

        private void Include(ListShape list)
        {
            if (!lists.Exists(other => other.Covers(list)))
            {
                lists.RemoveAll(list.Covers);
                lists.Add(list);
            }
        }

        private bool Covers(ListShape other) =>
            (other.scalars & ~scalars) == 0
            && (hasNull || !other.hasNull)
            && other.lists.TrueForAll(inner => lists.Exists(mine => mine.Covers(inner)));
    }
}
