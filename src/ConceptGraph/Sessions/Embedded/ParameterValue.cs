using System.Collections;
using System.Globalization;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Sessions.Embedded;

/// <summary>Parameters as the engine takes them.</summary>
internal static class ParameterValue
{
    /// <exception cref="ClientException">Cypher has no such type.</exception>
    public static Value From(string name, object? value) => value switch
    {
        null => Value.Null,
        bool boolean => Value.Boolean(boolean),
        string text => Value.String(text),
        long or int or short or byte or sbyte or ushort or uint => Value.Integer(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        double or float => Value.Float(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        ValueObject temporalOrSpatial => Value.Of(temporalOrSpatial),
        IReadOnlyDictionary<string, object?> map => Map(name, map),
        IDictionary map => Map(name, map.Keys.Cast<string>().Select(key => KeyValuePair.Create(key, map[key]))),
        IEnumerable items => Value.List([.. items.Cast<object?>().Select(item => From(name, item))]),
        _ => throw SessionErrors.Parameter(name, value),
    };

    private static Value Map(string name, IEnumerable<KeyValuePair<string, object?>> entries) =>
        Value.Of(MapValue.From(entries.Select(e => KeyValuePair.Create(e.Key, From(name, e.Value)))));
}
