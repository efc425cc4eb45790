using ConceptGraph.Seed.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ConceptGraph.Seed.Yaml;

/// <summary>Builds the tree of one file from YamlDotNet's parser events, so that every value keeps its place.</summary>
internal sealed class YamlTreeReader
{
    private const int LongestPooled = 24;
    private const int LargestPool = 4096;

    private readonly string file;
    private readonly SeedLimits limits;
    private readonly SeedReport report;
    private readonly Parser parser;
    private readonly Dictionary<string, string> pool = new(StringComparer.Ordinal);
    private bool sound = true;

    private YamlTreeReader(string file, string text, SeedLimits limits, SeedReport report)
    {
        this.file = file;
        this.limits = limits;
        this.report = report;
        parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>Null, with the reason reported, when the text is no single YAML document of plain values. An empty file is an empty mapping.</summary>
    public static YamlNode? Read(string file, string text, SeedLimits limits, SeedReport report)
    {
        YamlTreeReader reader = new(file, text, limits, report);
        try
        {
            YamlNode? root = reader.Document();
            return reader.sound ? root : null;
        }
        catch (YamlException problem)
        {
            SeedRules.Syntax.Report(reader.SpanAt(problem.Start), problem.Message, report);
            return null;
        }
        catch (Exception problem) when (problem is InvalidOperationException or EndOfStreamException)
        {
            // YamlDotNet does not foresee every broken text: a key at the margin inside an open bracket, an end inside one.
            SeedRules.Syntax.Report(reader.SpanAt(reader.parser.Current?.End ?? Mark.Empty), "Look for a bracket or a quote that is opened here and not closed.", report);
            return null;
        }
    }

    private YamlNode? Document()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out StreamEnd? empty))
        {
            return new YamlMapping(SpanAt(empty.Start), []);
        }

        parser.Consume<DocumentStart>();
        YamlNode? root = Node(1);
        if (root is null)
        {
            return null;
        }

        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out DocumentStart? second))
        {
            SeedRules.Syntax.ReportSecondDocument(SpanAt(second.Start), report);
            return null;
        }

        return root;
    }

    /// <summary>Null when the nesting is too deep to go on.</summary>
    private YamlNode? Node(int depth)
    {
        ParsingEvent start = parser.Consume<ParsingEvent>();
        sound &= SeedRules.PlainYaml.Check(start, Span(start), report) || start is not AnchorAlias;
        return start switch
        {
            Scalar scalar => ScalarNode(scalar),
            MappingStart or SequenceStart when depth > limits.MaxDepth => TooDeep(start),
            MappingStart => Mapping(start, depth),
            SequenceStart => Sequence(start, depth),
            _ => new YamlScalar(Span(start), "", isPlain: true, Line(start.End), Column(start.End)),
        };
    }

    private YamlNode? TooDeep(ParsingEvent start)
    {
        SeedRules.Nesting.Report(Span(start), limits.MaxDepth, report);
        return null;
    }

    private YamlScalar ScalarNode(Scalar scalar)
    {
        YamlScalar node = new(Span(scalar), Pooled(scalar.Value), scalar.Style == ScalarStyle.Plain, Line(scalar.End), Column(scalar.End));
        SeedRules.Unprintable.Check(node, report);
        return node;
    }

    private YamlSequence? Sequence(ParsingEvent start, int depth)
    {
        List<YamlNode> items = [];
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (Node(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new YamlSequence(Span(start), items);
    }

    private YamlMapping? Mapping(ParsingEvent start, int depth)
    {
        List<YamlEntry> entries = [];
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (Node(depth + 1) is not { } key || Node(depth + 1) is not { } value)
            {
                return null;
            }

            if (key is YamlScalar name)
            {
                sound &= SeedRules.PlainYaml.CheckKey(name, report);
                entries.Add(new YamlEntry(name, value));
            }
            else
            {
                SeedRules.Syntax.ReportComplexKey(key.Span, report);
                sound = false;
            }
        }

        return new YamlMapping(Span(start), entries);
    }

    /// <summary>Keys and terms come again and again: one string for each keeps a large seed small.</summary>
    private string Pooled(string text)
    {
        if (text.Length > LongestPooled)
        {
            return text;
        }

        if (pool.TryGetValue(text, out string? same))
        {
            return same;
        }

        if (pool.Count < LargestPool)
        {
            pool.Add(text, text);
        }

        return text;
    }

    private SourceSpan Span(ParsingEvent parsed)
    {
        bool oneLine = parsed.Start.Line == parsed.End.Line;
        return new(file, Line(parsed.Start), Column(parsed.Start), oneLine ? Column(parsed.End) - Column(parsed.Start) : 0);
    }

    private SourceSpan SpanAt(Mark mark) => new(file, Line(mark), Column(mark), 0);

    private static int Line(Mark mark) => (int)mark.Line;

    private static int Column(Mark mark) => (int)mark.Column;
}
