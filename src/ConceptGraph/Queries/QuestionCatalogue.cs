using System.Collections.Frozen;

namespace ConceptGraph.Queries;

/// <summary>All questions that can be asked. Immutable.</summary>
public sealed class QuestionCatalogue
{
    private const string FolderName = "queries";
    private readonly FrozenDictionary<string, Question> byId;

    private QuestionCatalogue(IEnumerable<Question> questions)
    {
        Questions = [.. questions.OrderBy(question => question.Id, StringComparer.Ordinal)];
        byId = Questions.ToFrozenDictionary(question => question.Id, StringComparer.Ordinal);
    }

    /// <summary>In the ordinal order of their ids.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>Reads every <c>*.cypher</c> file of a folder.</summary>
    /// <exception cref="QuestionException">There is no such folder, or files have mistakes; all of them are told.</exception>
    public static QuestionCatalogue Load(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw QuestionException.FolderMissing(folder);
        }

        return Read([folder]);
    }

    /// <summary>Reads the folder <c>queries</c> of every seed folder that has one; a question has one id over all of them.</summary>
    /// <exception cref="QuestionException">Files have mistakes; all of them are told.</exception>
    public static QuestionCatalogue LoadBeside(IEnumerable<string> seedFolders) =>
        Read(seedFolders.Select(folder => System.IO.Path.Combine(folder, FolderName)).Where(Directory.Exists));

    /// <summary>Null when there is none.</summary>
    public Question? Find(string id) => byId.GetValueOrDefault(id);

    /// <exception cref="QuestionException">There is no such question.</exception>
    public Question Get(string id) => Find(id) ?? throw QuestionException.UnknownQuestion(id, byId.Keys.Order(StringComparer.Ordinal));

    private static QuestionCatalogue Read(IEnumerable<string> folders)
    {
        var errors = new List<QuestionError>();
        var questions = new Dictionary<string, Question>(StringComparer.Ordinal);
        foreach (string path in folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.cypher").Order(StringComparer.Ordinal)))
        {
            var file = new QuestionFile(path.Replace('\\', '/'), File.ReadAllText(path));
            if (file.Read(errors) is { } question && !questions.TryAdd(question.Id, question))
            {
                errors.Add(new QuestionError { Code = "CG0901", Span = file.Start, Message = $"'{question.Id}' is also the id of {questions[question.Id].File}" });
            }
        }

        return errors.Count == 0 ? new QuestionCatalogue(questions.Values) : throw QuestionException.Of(errors);
    }
}
