using System.Text;

namespace ConceptGraph.Engine.Functions.Text;

/// <summary>The Unicode normal forms by the names that Cypher has for them.</summary>
internal static class NormalForms
{
    private static readonly Dictionary<string, NormalizationForm> Forms = new(StringComparer.OrdinalIgnoreCase)
    {
        ["NFC"] = NormalizationForm.FormC,
        ["NFD"] = NormalizationForm.FormD,
        ["NFKC"] = NormalizationForm.FormKC,
        ["NFKD"] = NormalizationForm.FormKD,
    };

    public static NormalizationForm Find(string name) =>
        Forms.TryGetValue(name, out var form) ? form : throw FunctionErrors.UnknownOption("normalize", "normal form", Forms.Keys, name);
}
