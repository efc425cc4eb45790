using ConceptGraph.Engine.Functions.Text;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Functions;

/// <summary>Functions that give one value and belong to no other group.</summary>
internal static class ScalarFunctions
{
    private const string Group = "scalar";

    private static readonly FunctionParameter Input = new("input", CypherType.Any);

    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        new("coalesce", Group, "The first argument that is not null.", [Input], CypherType.Any, Coalesce)
        {
            IsVariadic = true, NullInNullOut = false, InferReturns = Union,
        },
        new("nullIf", Group, "Null when both arguments are equal, else the first.", [new("v1", CypherType.Any), new("v2", CypherType.Any)], CypherType.Any,
            (_, arguments) => ValueEquality.Equal(arguments[0], arguments[1]) == true ? default : arguments[0])
        {
            NullInNullOut = false,
        },
        new("valueType", Group, "The most precise type of a value, as text.", [Input], CypherType.String,
            (_, arguments) => Value.String(ValueTypeText.Of(arguments[0]))) { NullInNullOut = false },
        new("randomUUID", Group, "A random UUID, as text.", [], CypherType.String, (context, _) => Value.String(RandomUuid(context.Random)))
        {
            IsDeterministic = false,
        },
        new("timestamp", Group, "Milliseconds from the start of 1970 (UTC) to the start of the statement.", [], CypherType.Any,
            (context, _) => Value.Integer(context.StatementStart.ToUnixTimeMilliseconds())),
        new("file", Group, "The path of the file that LOAD CSV took the row from; null for other rows.", [], CypherType.String, (_, _) => default),
        new("linenumber", Group, "The number of the record, the header being one, that LOAD CSV took the row from; null for other rows.", [], CypherType.Integer, (_, _) => default),
        CharacterLength("char_length"),
        CharacterLength("character_length"),
    ];

    private static FunctionDefinition CharacterLength(string name) =>
        new(name, Group, "The number of characters (code points) of a text.", [new("input", CypherType.String)], CypherType.Integer,
            (_, arguments) => Value.Integer(CodePoints.Count(Arguments.Text(arguments[0], name))));

    private static Value Coalesce(FunctionContext context, ReadOnlySpan<Value> arguments)
    {
        foreach (var argument in arguments)
        {
            if (!argument.IsNull)
            {
                return argument;
            }
        }

        return default;
    }

    /// <summary>As in Neo4j, nothing is known of the result when one argument is the literal null.</summary>
    private static CypherType Union(IReadOnlyList<CypherType> types)
    {
        CypherType[] known = [.. types.Distinct()];
        return known.Length switch
        {
            1 => known[0],
            _ when known.Contains(CypherType.Null) => CypherType.Any,
            _ => new CypherType(known.Aggregate(KindSet.None, (kinds, type) => kinds | type.Kinds), CypherType.Any),
        };
    }

    private static string RandomUuid(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("D");
    }
}
