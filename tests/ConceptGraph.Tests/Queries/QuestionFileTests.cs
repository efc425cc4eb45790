using ConceptGraph.Queries;

namespace ConceptGraph.Tests.Queries;

public sealed class QuestionFileTests
{
    private const string Good =
        """
        // id: sample
        // question: What is there?
        // questionId: Apa yang ada?
        // group: overview
        // level: beginner
        // parameter: limit count 10 – how many
        // column: id – id of the entity
        MATCH (e:Entity)
        RETURN e.id AS id
        ORDER BY id LIMIT $limit
        """;

    [Fact]
    public void A_good_file_is_a_question()
    {
        var (question, errors) = Read(Good);

        Assert.Empty(errors);
        Assert.Equal(("sample", QuestionLevel.Beginner, 10L), (question!.Id, question.Level, question.Parameters[0].Example));
        Assert.StartsWith("MATCH", question.Cypher, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("// id: sample", "// id: simple", "sample.cypher:1:8: CG0908: the id 'simple' is not the name of the file. Did you mean 'sample'?")]
    [InlineData("// group: overview\n", "", "sample.cypher:1:1: CG0907: 'group' is missing")]
    [InlineData("// group", "// grup", "sample.cypher:4:4: CG0903: 'grup' is no key of a question. Did you mean 'group'?")]
    [InlineData("// level: beginner", "// level: beginer", "sample.cypher:5:11: CG0909: 'beginer' is no level. Did you mean 'beginner'?")]
    [InlineData("count 10", "cuont 10", "sample.cypher:6:15: CG0905: 'cuont' is no type of a parameter. Did you mean 'count'?")]
    [InlineData("count 10", "count ten", "sample.cypher:6:15: CG0905: 'limit' is a whole number from 1, not 'ten'")]
    [InlineData("// column: id – id of the entity", "// column: id", "sample.cypher:7:12: CG0906: a column is a name and words on it")]
    [InlineData("// column: id – id of the entity", "// column: id – one\n// column: id – two", "sample.cypher:8:12: CG0904: the column 'id' is there twice")]
    [InlineData("LIMIT $limit", "LIMIT $limits", "sample.cypher:8:1: CG0911: the statement uses $limits, which no 'parameter' line names. Did you mean 'limit'?")]
    [InlineData(" LIMIT $limit", "", "sample.cypher:8:1: CG0912: the statement does not use the parameter 'limit'")]
    public void A_mistake_is_told_with_its_place(string found, string replacement, string expected)
    {
        var (question, errors) = Read(Good.Replace(found, replacement, StringComparison.Ordinal));

        Assert.Null(question);
        Assert.Contains(expected, errors.Select(error => error.ToString()));
    }

    [Fact]
    public void All_mistakes_are_told_at_once() =>
        Assert.Equal(["CG0902", "CG0907", "CG0907", "CG0907", "CG0907", "CG0907", "CG0907", "CG0910"], Read("//nothing").Errors.Select(error => error.Code));

    [Fact]
    public void A_missing_folder_is_an_error_of_its_own() =>
        Assert.Equal("CG0900", Assert.Throws<QuestionException>(() => QuestionCatalogue.Load("no-such-folder")).Errors[0].Code);

    private static (Question? Question, List<QuestionError> Errors) Read(string text)
    {
        var errors = new List<QuestionError>();
        return (new QuestionFile("sample.cypher", text).Read(errors), errors);
    }
}
