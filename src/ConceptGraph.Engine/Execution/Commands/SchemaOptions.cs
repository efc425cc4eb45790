using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Execution.Commands;

/// <summary>OPTIONS of CREATE INDEX and CREATE CONSTRAINT: which provider, and its settings. They are checked, there being one way only to do either.</summary>
internal static class SchemaOptions
{
    private const int MostDimensions = 4096;

    /// <summary>Refuses what the kind of index cannot have.</summary>
    public static void Check(Value options, string kind)
    {
        if (options.IsNull)
        {
            return;
        }

        var map = options.As<MapValue>() ?? throw ExecutionErrors.InvalidOption($"OPTIONS is to be a map, not {options}");
        foreach (string key in map.Keys)
        {
            if (key is not ("indexProvider" or "indexConfig"))
            {
                throw ExecutionErrors.InvalidOption($"There is no option {key}; valid options are indexProvider and indexConfig");
            }
        }

        CheckProvider(map["indexProvider"], kind);
        CheckSettings(map["indexConfig"], kind);
    }

    private static void CheckProvider(Value provider, string kind)
    {
        string expected = kind switch
        {
            "TEXT" => "text-2.0",
            "POINT" => "point-1.0",
            "FULLTEXT" => "fulltext-1.0",
            "VECTOR" => "vector-2.0",
            "LOOKUP" => "token-lookup-1.0",
            _ => "range-1.0",
        };
        string? given = provider.IsString ? provider.AsString() : null;
        if (!provider.IsNull && given != expected && (kind, given) is not (("TEXT", "text-1.0") or ("VECTOR", "vector-1.0")))
        {
            throw ExecutionErrors.InvalidOption($"{provider} provides no {kind.ToLowerInvariant()} index; {expected} does");
        }
    }

    private static void CheckSettings(Value settings, string kind)
    {
        if (settings.IsNull)
        {
            return;
        }

        var map = settings.As<MapValue>() ?? throw ExecutionErrors.InvalidOption($"indexConfig is to be a map, not {settings}");
        if (map.Count > 0 && kind is "RANGE" or "TEXT" or "LOOKUP")
        {
            throw ExecutionErrors.InvalidOption($"A {kind.ToLowerInvariant()} index has no settings");
        }

        if (map["vector.dimensions"] is { IsNull: false } dimensions && !(dimensions.IsInteger && dimensions.AsInteger() is >= 1 and <= MostDimensions))
        {
            throw ExecutionErrors.InvalidOption($"vector.dimensions is to be a number from 1 to {MostDimensions}, not {dimensions}");
        }

        if (map["vector.similarity_function"] is { IsNull: false } similarity
            && !(similarity.IsString && similarity.AsString().ToUpperInvariant() is "COSINE" or "EUCLIDEAN"))
        {
            throw ExecutionErrors.InvalidOption($"vector.similarity_function is to be cosine or euclidean, not {similarity}");
        }
    }
}
