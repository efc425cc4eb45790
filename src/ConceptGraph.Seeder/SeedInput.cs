using ConceptGraph.Seed;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Store;
using ConceptGraph.Seeder.Output;
using Microsoft.Extensions.Options;

namespace ConceptGraph.Seeder;

/// <summary>Reads the seed folders.</summary>
internal sealed class SeedInput(IOptions<SeederSettings> settings, Messages messages)
{
    public IReadOnlyList<string> Folders => settings.Value.Seed;

    /// <summary>What the store should hold; null when the seed is invalid, which has then been said with every mistake.</summary>
    /// <exception cref="SeedException">A file cannot be read.</exception>
    public StoreGraph? Read()
    {
        var load = SeedReader.Read(Folders);
        if (load.IsValid)
        {
            return StoreGraph.From(load.Graph);
        }

        messages.Error(DiagnosticText.Render(load));
        return null;
    }
}
