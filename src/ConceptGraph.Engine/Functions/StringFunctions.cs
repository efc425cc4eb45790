using ConceptGraph.Engine.Functions.Text;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Functions;

/// <summary>Functions over text. All count in code points.</summary>
internal static class StringFunctions
{
    private const string Group = "string";

    private static readonly CypherType Delimiters = new(KindSet.String | KindSet.List, CypherType.String);
    private static readonly FunctionParameter Input = new("input", CypherType.String);
    private static readonly FunctionParameter Original = new("original", CypherType.String);
    private static readonly FunctionParameter Trimmed = new("trimCharacterString", CypherType.String);
    private static readonly FunctionParameter Length = new("length", CypherType.Integer);

    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        OneText("toUpper", "The text in capital letters; one letter may become several.", CaseMapping.ToUpper),
        OneText("upper", "The text in capital letters; the same as toUpper.", CaseMapping.ToUpper),
        OneText("toLower", "The text in small letters.", CaseMapping.ToLower),
        OneText("lower", "The text in small letters; the same as toLower.", CaseMapping.ToLower),
        new("trim", Group, "The text without white space or one given character, at both ends or, with LEADING or TRAILING, at one: trim(BOTH 'x' FROM text).",
            [new("trimSpecification", CypherType.String), Trimmed, Input], CypherType.String, TrimSpecified) { Required = 1 },
        Trim("btrim", "The text without white space, or the given characters, at both ends.", TrimEnds.Both),
        Trim("ltrim", "The text without white space, or the given characters, at its start.", TrimEnds.Start),
        Trim("rtrim", "The text without white space, or the given characters, at its end.", TrimEnds.End),
        new("left", Group, "The first characters of a text.", [Original, Length], CypherType.String, Left),
        new("right", Group, "The last characters of a text.", [Original, Length], CypherType.String, Right),
        new("substring", Group, "The part of a text from a position, counted from 0, on; at most as long as given.",
            [Original, new("start", CypherType.Integer), Length], CypherType.String, Substring) { Required = 2 },
        new("replace", Group, "The text with every occurrence of one text replaced by another.",
            [Original, new("search", CypherType.String), new("replace", CypherType.String)], CypherType.String, Replace),
        new("split", Group, "The parts of a text between delimiters; an empty delimiter gives the single characters.",
            [Original, new("splitDelimiters", Delimiters)], CypherType.ListOf(CypherType.String), Split),
        new("normalize", Group, "The text in a Unicode normal form: NFC, NFD, NFKC or NFKD; NFC when none is given.",
            [Input, new("normalForm", CypherType.String)], CypherType.String, Normalize) { Required = 1 },
    ];

    private static FunctionDefinition OneText(string name, string summary, Func<string, string> change) =>
        new(name, Group, summary, [Input], CypherType.String, (_, arguments) => Value.String(change(Arguments.Text(arguments[0], name))));

    private static FunctionDefinition Trim(string name, string summary, TrimEnds ends) =>
        new(name, Group, summary, [Input, Trimmed], CypherType.String, (_, arguments) => Value.String(
            arguments.Length == 1
                ? Trimming.Trim(Arguments.Text(arguments[0], name), ends)
                : Trimming.Trim(Arguments.Text(arguments[0], name), ends, Arguments.Text(arguments[1], name))))
        {
            Required = 1,
        };

    /// <summary>The text is the last argument; before it come the ends, as a word, and the character.</summary>
    private static Value TrimSpecified(FunctionContext context, ReadOnlySpan<Value> arguments)
    {
        string text = Arguments.Text(arguments[^1], "trim");
        var ends = (arguments.Length == 1 ? "" : Arguments.Text(arguments[0], "trim")) switch
        {
            "LEADING" => TrimEnds.Start,
            "TRAILING" => TrimEnds.End,
            _ => TrimEnds.Both,
        };
        if (arguments.Length < 3)
        {
            return Value.String(Trimming.Trim(text, ends));
        }

        string character = Arguments.Text(arguments[1], "trim");
        return CodePoints.Count(character) == 1
            ? Value.String(Trimming.Trim(text, ends, character))
            : throw FunctionErrors.OutOfRange("trim", "trimCharacterString", "of length 1", arguments[1]);
    }

    /// <summary>Of an empty text any number of characters may be asked for, as in Neo4j.</summary>
    private static Value Left(FunctionContext context, ReadOnlySpan<Value> arguments)
    {
        string text = Arguments.Text(arguments[0], "left");
        return text.Length == 0 && arguments[1].IsInteger ? arguments[0] : Value.String(CodePoints.Slice(text, 0, NotNegative(arguments[1], "left", "length")));
    }

    private static Value Right(FunctionContext context, ReadOnlySpan<Value> arguments)
    {
        string text = Arguments.Text(arguments[0], "right");
        long length = NotNegative(arguments[1], "right", "length");
        return Value.String(CodePoints.Slice(text, Math.Max(0, CodePoints.Count(text) - length), length));
    }

    private static Value Substring(FunctionContext context, ReadOnlySpan<Value> arguments)
    {
        string text = Arguments.Text(arguments[0], "substring");
        if (text.Length == 0)
        {
            return arguments[0];
        }

        long start = Position(arguments[1], "start");
        long length = arguments.Length > 2 ? Position(arguments[2], "length") : text.Length;
        return Value.String(CodePoints.Slice(text, start, length));
    }

    private static Value Replace(FunctionContext context, ReadOnlySpan<Value> arguments)
    {
        string text = Arguments.Text(arguments[0], "replace");
        string search = Arguments.Text(arguments[1], "replace");
        string replacement = Arguments.Text(arguments[2], "replace");
        long occurrences = search.Length > 0 ? text.AsSpan().Count(search) : CodePoints.Count(text) + 1;
        TextLimit.Check(text.Length + (occurrences * (replacement.Length - search.Length)));
        return Value.String(search.Length > 0
            ? text.Replace(search, replacement, StringComparison.Ordinal)
            : replacement + string.Concat(CodePoints.Split(text).Select(point => point + replacement)));
    }

    private static Value Split(FunctionContext context, ReadOnlySpan<Value> arguments)
    {
        string text = Arguments.Text(arguments[0], "split");
        if (arguments[1].Kind != ValueKind.List)
        {
            return Value.Of(TextSplitting.Split(text, [Arguments.Text(arguments[1], "split")], context.Limits));
        }

        var delimiters = arguments[1].AsList();
        return text.Length == 0 ? Value.List(arguments[0]) : delimiters.Any(d => d.IsNull)
            ? default
            : Value.Of(TextSplitting.Split(text, [.. delimiters.Select(d => Arguments.Text(d, "split"))], context.Limits));
    }

    private static Value Normalize(FunctionContext context, ReadOnlySpan<Value> arguments)
    {
        string form = arguments.Length > 1 ? Arguments.Text(arguments[1], "normalize") : "NFC";
        return Value.String(Arguments.Text(arguments[0], "normalize").Normalize(NormalForms.Find(form)));
    }

    private static long Position(Value value, string parameter) =>
        NotNegative(value, "substring", parameter) is <= int.MaxValue and var position
            ? position
            : throw FunctionErrors.OutOfRange("substring", parameter, $"at most {int.MaxValue}", value);

    private static long NotNegative(Value value, string function, string parameter) =>
        Arguments.Integer(value, function) is >= 0 and var number
            ? number
            : throw FunctionErrors.OutOfRange(function, parameter, "0 or more", value);
}
