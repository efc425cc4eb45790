using ConceptGraph.Engine;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Queries;
using ConceptGraph.Sessions;

namespace ConceptGraph.Tests.Queries;

public sealed class EntityFinderTests
{
    private const string Entities =
        """
        CREATE (:Entity:Actor:Person {id: 'andre-barrinha', name: 'André Barrinha', nameId: 'André Barrinha', aliases: ['A. Barrinha']}),
          (:Entity:Concept:Practice {id: 'cyber-diplomacy', name: 'Cyber diplomacy', nameId: 'Diplomasi siber', formerIds: ['cyberdiplomacy']}),
          (:Entity:Instrument:Platform {id: 'facebook', name: 'Facebook'}),
          (:Entity:Actor:Company {id: 'facebook-company', name: 'Facebook (company)', aliases: ['FB']}),
          (:Entity:Actor:Company {id: 'fibreboard', name: 'Fibreboard', aliases: ['fb']}),
          (:Entity:Source:WebPage {id: 'facebook-page', name: 'Facebook on itself', ref: 'S9'})
        """;

    [Theory]
    [InlineData("ANDRE BARRINHA", "andre-barrinha", EntityMatchField.Name, EntityMatchGrade.Folded)]
    [InlineData("a barrinha", "andre-barrinha", EntityMatchField.Alias, EntityMatchGrade.Folded)]
    [InlineData("diplomasi siber", "cyber-diplomacy", EntityMatchField.NameId, EntityMatchGrade.Folded)]
    [InlineData("cyberdiplomacy", "cyber-diplomacy", EntityMatchField.FormerId, EntityMatchGrade.Exact)]
    [InlineData("S9", "facebook-page", EntityMatchField.Ref, EntityMatchGrade.Exact)]
    [InlineData("diplom cyb", "cyber-diplomacy", EntityMatchField.Name, EntityMatchGrade.Words)]
    [InlineData("rinha", "andre-barrinha", EntityMatchField.Name, EntityMatchGrade.Inside)]
    [InlineData("Fibrebaord", "fibreboard", EntityMatchField.Name, EntityMatchGrade.Near)]
    public async Task The_first_match_says_why(string text, string id, EntityMatchField field, EntityMatchGrade grade)
    {
        var best = (await LoadAsync()).Search(text)[0];

        Assert.Equal((id, field, grade), (best.Id, best.Field, best.Grade));
    }

    [Fact]
    public async Task The_best_match_comes_first_and_sources_after_others() =>
        Assert.Equal(["facebook", "facebook-company", "facebook-page"], (await LoadAsync()).Search("facebook").Select(match => match.Id));

    [Fact]
    public async Task Nothing_is_found_for_nothing() => Assert.Empty((await LoadAsync()).Search(" - "));

    [Fact]
    public async Task An_id_wins_over_a_name_of_another() => Assert.Equal("facebook", (await LoadAsync()).Resolve("facebook").Id);

    [Fact]
    public async Task Two_with_one_alias_are_never_guessed_between()
    {
        var finder = await LoadAsync();

        var exception = Assert.Throws<QuestionException>(() => finder.Resolve("Fb"));

        Assert.Equal("CG0956", exception.Errors[0].Code);
        Assert.Contains("facebook-company", exception.Errors[0].Hint, StringComparison.Ordinal);
        Assert.Contains("fibreboard", exception.Errors[0].Hint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_of_a_name_is_not_enough_to_mean_an_entity()
    {
        var finder = await LoadAsync();

        Assert.Equal("CG0955", Assert.Throws<QuestionException>(() => finder.Resolve("barrinha")).Errors[0].Code);
    }

    private static async Task<EntityFinder> LoadAsync()
    {
        await using var session = new EmbeddedSession(new CypherEngine(new GraphStore()));
        await session.ExecutableQuery(Entities).Writing().ExecuteAsync();
        return await EntityFinder.LoadAsync(session);
    }
}
