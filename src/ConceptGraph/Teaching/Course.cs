using ConceptGraph.Ontology;
using ConceptGraph.Teaching.Drawing;
using ConceptGraph.Teaching.Style;

namespace ConceptGraph.Teaching;

/// <summary>All that pages are made from: lessons that are whole, the picture of every step, the palette and the vocabulary.</summary>
internal sealed record Course(
    IReadOnlyList<Lesson> Lessons, IReadOnlyDictionary<LessonStep, GraphPicture> Pictures, Palette Palette, GraphOntology Ontology)
{
    public Lesson Find(string id) => Lessons.First(lesson => lesson.Id == id);

    /// <summary>Null after the last.</summary>
    public Lesson? After(Lesson lesson) => Lessons.FirstOrDefault(other => other.Number > lesson.Number);
}
