using System.Text.Json.Nodes;

namespace ConceptGraph.Seed.Shapes;

/// <summary>Writes shapes as JSON Schema.</summary>
internal static class SchemaWriter
{
    private const string EntityReference = "entityReference";
    private const string SourceReference = "sourceReference";

    public static JsonObject Of(ValueShape shape) => shape switch
    {
        VariantShape variant => OfVariant(variant),
        MappingShape mapping => OfMapping(mapping),
        ListShape list => new JsonObject { ["type"] = "array", ["items"] = Of(list.Item) },
        ScalarShape scalar => OfScalar(scalar),
        _ => [],
    };

    /// <summary>What references point at: any id, with those that are known for completion.</summary>
    public static JsonObject Definitions(SeedGraph? known) => new()
    {
        [EntityReference] = Reference(known?.Entities.Select(entity => entity.Id) ?? []),
        [SourceReference] = Reference(known?.Sources.SelectMany(source => new[] { source.Ref, source.Id }) ?? []),
    };

    private static JsonObject Reference(IEnumerable<string> ids)
    {
        JsonArray values = Strings(ids.Order(StringComparer.Ordinal));
        JsonObject any = new() { ["type"] = "string", ["minLength"] = 1 };
        return values.Count == 0 ? any : new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = values }, any) };
    }

    private static JsonObject OfMapping(MappingShape mapping) => new()
    {
        ["type"] = "object",
        ["properties"] = Properties(mapping),
        ["required"] = Required(mapping),
        ["additionalProperties"] = false,
    };

    /// <summary>The keys of any variant first, for completion before the selector is typed; then for each value its own.</summary>
    private static JsonObject OfVariant(VariantShape variant)
    {
        JsonObject schema = OfMapping(variant);
        schema["allOf"] = new JsonArray([.. variant.Variants.Select(pair => (JsonNode)new JsonObject
        {
            ["if"] = new JsonObject
            {
                ["properties"] = new JsonObject { [variant.Selector] = new JsonObject { ["const"] = pair.Key } },
                ["required"] = Strings([variant.Selector]),
            },
            ["then"] = new JsonObject
            {
                ["properties"] = Properties(pair.Value),
                ["required"] = Required(pair.Value),
                ["propertyNames"] = new JsonObject { ["enum"] = Strings(pair.Value.Keys.Select(key => key.Name)) },
            },
        })]);
        return schema;
    }

    private static JsonObject Properties(MappingShape mapping)
    {
        JsonObject properties = [];
        foreach (KeyShape key in mapping.Keys)
        {
            JsonObject schema = Of(key.Value);
            schema["description"] = key.Meaning;
            properties[key.Name] = schema;
        }

        return properties;
    }

    private static JsonArray Required(MappingShape mapping) => Strings(mapping.Keys.Where(key => key.Required).Select(key => key.Name));

    private static JsonObject OfScalar(ScalarShape scalar) => scalar.Type switch
    {
        ScalarType.Integer => new() { ["type"] = "integer" },
        ScalarType.Number => new() { ["type"] = "number" },
        ScalarType.Boolean => new() { ["type"] = "boolean" },
        ScalarType.Date => Date(),
        ScalarType.Url => new() { ["type"] = "string", ["format"] = "uri", ["pattern"] = "^https?://" },
        ScalarType.EntityReference => new() { ["$ref"] = $"#/$defs/{EntityReference}" },
        ScalarType.SourceReference => new() { ["$ref"] = $"#/$defs/{SourceReference}" },
        _ when scalar.Values.Count > 0 => new() { ["enum"] = Strings(scalar.Values) },
        _ when scalar.Pattern is { } pattern => new() { ["type"] = "string", ["pattern"] = pattern.Text },
        _ => OfText(scalar),
    };

    private static JsonObject OfText(ScalarShape scalar)
    {
        JsonObject schema = new() { ["type"] = "string" };
        if (!scalar.MayBeEmpty)
        {
            schema["minLength"] = 1;
        }

        if (scalar.Longest is { } longest)
        {
            schema["maxLength"] = longest;
        }

        return schema;
    }

    /// <summary>A year alone is a number to YAML.</summary>
    private static JsonObject Date() => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$" },
            new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = 9999 }),
    };

    private static JsonArray Strings(IEnumerable<string> values) => new([.. values.Select(value => (JsonNode)JsonValue.Create(value))]);
}
