using System.Globalization;
using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Tck;

/// <summary>A procedure as the TCK defines them: a signature and a table from arguments to rows.</summary>
internal static class TestProcedure
{
    public static ProcedureDefinition From(Step step)
    {
        string signature = step.Text["there exists a procedure ".Length..].TrimEnd(':', ' ');
        int open = signature.IndexOf('(', StringComparison.Ordinal);
        int close = signature.IndexOf(')', open);
        var parameters = Fields(signature[(open + 1)..close]);
        int results = signature.IndexOf('(', close);
        var columns = Fields(signature[(results + 1)..signature.LastIndexOf(')')]);
        var rows = step.Table.Skip(1).Select(row => row.Select(Literal).ToArray()).ToList();
        return new ProcedureDefinition(signature[..open], "A procedure of a test.", parameters, columns, (_, arguments) =>
            rows.Where(row => Enumerable.Range(0, parameters.Length).All(i => ValueEquality.Equivalent(row[i], arguments[i])))
                .Select(row => row[parameters.Length..]));
    }

    private static FunctionParameter[] Fields(string text) =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(field =>
        {
            string[] parts = field.Split("::", StringSplitOptions.TrimEntries);
            return new FunctionParameter(parts[0], parts[1].TrimEnd('?') switch
            {
                "STRING" => CypherType.String,
                "INTEGER" => CypherType.Integer,
                "FLOAT" => new CypherType(KindSet.Number),
                "NUMBER" => CypherType.Number,
                _ => CypherType.Any,
            });
        })];

    private static Value Literal(string text) => text switch
    {
        "null" => Value.Null,
        ['\'', .. var inner, '\''] => Value.String(inner),
        _ when long.TryParse(text, CultureInfo.InvariantCulture, out long integer) => Value.Integer(integer),
        _ => Value.Float(double.Parse(text, CultureInfo.InvariantCulture)),
    };
}
