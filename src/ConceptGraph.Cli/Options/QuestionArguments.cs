using System.CommandLine;
using ConceptGraph.Cli.Errors;
using ConceptGraph.Engine.Values;
using ConceptGraph.Queries;

namespace ConceptGraph.Cli.Options;

/// <summary>
/// The parameters of a question as options of its own: <c>--name value</c> or <c>--name=value</c>. They are known only when the catalogue has been read, so the
/// parser of the command line hands them over as they stand. Values stay text: the question knows their types.
/// </summary>
internal static class QuestionArguments
{
    /// <exception cref="CommandException">A token is no parameter of the question, or its value is missing.</exception>
    public static Dictionary<string, string> Parse(
        IReadOnlyList<string> tokens, Question question, IEnumerable<Option> options, Dictionary<string, string> given)
    {
        string[] known = [.. question.Parameters.Select(parameter => "--" + parameter.Name), .. options.Select(option => option.Name)];
        for (int i = 0; i < tokens.Count; i++)
        {
            string[] parts = tokens[i].Split('=', 2);
            if (!parts[0].StartsWith("--", StringComparison.Ordinal) || !question.Parameters.Any(parameter => "--" + parameter.Name == parts[0]))
            {
                throw CommandException.StrayArgument(tokens[i], NearestName.Find(parts[0], known), [.. question.Parameters.Select(parameter => "--" + parameter.Name)]);
            }

            if (parts.Length == 1 && ++i == tokens.Count)
            {
                throw CommandException.MissingValue(parts[0]);
            }

            given[parts[0][2..]] = parts.Length == 2 ? parts[1] : tokens[i];
        }

        return given;
    }
}
