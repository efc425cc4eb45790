using System.Text;
using ConceptGraph.Seed.Shapes;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Formatting;

/// <summary>Writes a tree as canonical YAML: keys and lists in the order of the shape, small things on one line.</summary>
internal sealed class SeedWriter(SourceComments comments)
{
    private readonly StringBuilder text = new();

    public string Write(YamlMapping root, MappingShape shape)
    {
        Mapping(root, shape, indent: 0, follows: false);
        Comments(comments.TakeRest(), indent: 0);
        return text.ToString();
    }

    private void Mapping(YamlMapping mapping, MappingShape? shape, int indent, bool follows)
    {
        MappingShape? own = shape?.For(mapping);
        foreach (YamlEntry entry in CanonicalOrder.Of(mapping, own))
        {
            ValueShape? value = own?.Find(entry.Key.Text)?.Value;
            Comments(CommentsOf(entry, value, indent), indent);
            text.Append(' ', follows ? 0 : indent).Append(ScalarText.OfKey(entry.Key)).Append(':');
            follows = false;
            Value(entry, value, indent);
        }
    }

    private void Value(YamlEntry entry, ValueShape? shape, int indent)
    {
        if (FlowText.Of(entry.Value, shape, indent + entry.Key.Text.Length + 2) is { } line)
        {
            text.Append(' ').Append(line).Append('\n');
            return;
        }

        text.Append('\n');
        if (entry.Value is YamlMapping mapping)
        {
            Mapping(mapping, shape as MappingShape, indent + 2, follows: false);
        }
        else if (entry.Value is YamlSequence list)
        {
            List(list, shape as ListShape, indent + 2);
        }
    }

    private void List(YamlSequence list, ListShape? shape, int indent)
    {
        foreach (YamlNode item in CanonicalOrder.Of(list, shape))
        {
            string? line = FlowText.Of(item, shape?.Item, indent + 2);
            Comments(comments.Take(item.Span.Line, line is null ? item.Span.Line : LastLine(item)), indent);
            if (line is not null)
            {
                text.Append(' ', indent).Append("- ").Append(line).Append('\n');
            }
            else if (item is YamlMapping mapping)
            {
                Item(mapping, shape?.Item as MappingShape, indent);
            }
            else if (item is YamlSequence inner)
            {
                text.Append(' ', indent).Append("-\n");
                List(inner, shape?.Item as ListShape, indent + 2);
            }
        }
    }

    /// <summary>Its first key stands behind the dash, so that key's comments come before it.</summary>
    private void Item(YamlMapping mapping, MappingShape? shape, int indent)
    {
        MappingShape? own = shape?.For(mapping);
        YamlEntry first = CanonicalOrder.Of(mapping, own).First();
        Comments(CommentsOf(first, own?.Find(first.Key.Text)?.Value, indent + 2), indent);
        text.Append(' ', indent).Append("- ");
        Mapping(mapping, shape, indent + 2, follows: true);
    }

    private IEnumerable<string> CommentsOf(YamlEntry entry, ValueShape? shape, int indent)
    {
        int first = entry.Key.Span.Line;
        bool isOneLine = FlowText.Of(entry.Value, shape, indent + entry.Key.Text.Length + 2) is not null;
        return comments.Take(first, isOneLine ? LastLine(entry.Value) : first);
    }

    private void Comments(IEnumerable<string> lines, int indent)
    {
        foreach (string line in lines)
        {
            text.Append(' ', indent).Append(line).Append('\n');
        }
    }

    private static int LastLine(YamlNode node) => node switch
    {
        YamlMapping { Entries.Count: > 0 } mapping => mapping.Entries.Max(entry => LastLine(entry.Value)),
        YamlSequence { Items.Count: > 0 } list => list.Items.Max(LastLine),
        YamlScalar { EndColumn: 1 } block when block.EndLine > block.Span.Line => block.EndLine - 1,
        YamlScalar scalar => scalar.EndLine,
        _ => node.Span.Line,
    };
}
