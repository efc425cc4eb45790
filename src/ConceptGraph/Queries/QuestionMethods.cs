using System.Globalization;
using System.Reflection;

namespace ConceptGraph.Queries;

/// <summary>The methods that ask the questions, found by their attribute.</summary>
internal static class QuestionMethods
{
    /// <summary>Every question id with the property of <see cref="KnowledgeGraph"/> and the method, sorted by id.</summary>
    public static IReadOnlyList<QuestionMethod> All { get; } =
    [
        .. typeof(KnowledgeGraph).GetProperties()
            .SelectMany(property => property.PropertyType.GetMethods(), (property, method) => (property, method, Attribute: method.GetCustomAttribute<QuestionAttribute>()))
            .Where(found => found.Attribute is not null)
            .Select(found => new QuestionMethod(found.Attribute!.Id, found.property, found.method))
            .OrderBy(method => method.QuestionId, StringComparer.Ordinal),
    ];
}

/// <summary>A method that asks a question.</summary>
internal sealed record QuestionMethod(string QuestionId, PropertyInfo Group, MethodInfo Method)
{
    /// <summary>The call with the question's example arguments: <c>graph.Examples.OfConceptAsync("cyber-diplomacy")</c>.</summary>
    public string Call(Question question)
    {
        var names = Method.GetParameters().Where(parameter => parameter.ParameterType != typeof(CancellationToken)).Select(parameter => parameter.Name!);
        return $"graph.{Group.Name}.{Method.Name}({string.Join(", ", names.Select(name => Literal(question.ExampleArguments[name])))})";
    }

    private static string Literal(object? value) =>
        value is string text ? $"\"{text}\"" : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
