using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;

namespace ConceptGraph.Seed.Rules;

internal sealed class DuplicateIdRule() : GraphRule("CG0304", "Duplicate id", "An id stands for one thing in all folders: entities and sources share their ids and refs, and datasets, topics, measurements and locators have each their own.")
{
    internal override void Check(SeedDraft draft, SeedReport report)
    {
        Once(
            draft.Entities.Select(entity => (entity.Value.Id, entity.At("id")))
                .Concat(draft.Sources.Select(source => (source.Value.Ref, source.At("ref"))))
                .Concat(draft.Entities.SelectMany(entity => entity.Node.Scalars("formerIds").Select(id => (id.Text, id.Span)))),
            report);
        Once(draft.Datasets.Select(dataset => (dataset.Value.Id, dataset.At("id"))), report);
        Once(draft.Topics.Select(topic => (topic.Value.Id, topic.At("id"))), report);
        Once(draft.Measurements.Select(measurement => (measurement.Value.Id, measurement.At("id"))), report);
        Once(draft.Sentences.Select(sentence => (sentence.Value.Locator, sentence.At("locator"))), report);
    }

    private void Once(IEnumerable<(string Id, SourceSpan Span)> ids, SeedReport report)
    {
        Dictionary<string, SourceSpan> seen = new(StringComparer.Ordinal);
        foreach ((string id, SourceSpan span) in ids)
        {
            if (id.Length > 0 && !seen.TryAdd(id, span))
            {
                report.Add(this, span, "the id is taken", id, "an id of its own", hint: $"First used at {seen[id]}.");
            }
        }
    }
}
