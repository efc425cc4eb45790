using ConceptGraph.Ontology;
using ConceptGraph.Teaching.Drawing;
using ConceptGraph.Teaching.Reading;
using ConceptGraph.Teaching.Style;

namespace ConceptGraph.Teaching;

/// <summary>All that pages are made from: lessons that are whole, the picture of every query, the palette and the vocabulary.</summary>
internal sealed record Course(
    IReadOnlyList<Lesson> Lessons, IReadOnlyDictionary<AdocCode, GraphPicture> Pictures, Palette Palette, GraphOntology Ontology)
{
    public Lesson Find(string id) => Lessons.First(lesson => lesson.Id == id);

    /// <summary>Null after the last.</summary>
    public Lesson? After(Lesson lesson) => Lessons.FirstOrDefault(other => other.Number > lesson.Number);
}
