namespace ConceptGraph.Seed.Store;

/// <summary>Entities, sources among them, as nodes <c>:Entity:Kind:Subtype</c>.</summary>
internal static class EntityNodes
{
    public const string Label = "Entity";

    public static StoreNode From(SeedGraph seed, SeedEntity entity)
    {
        var properties = new PropertyBag()
            .AddAll(entity.Properties)
            .Add("id", entity.Id)
            .Add("name", entity.Name)
            .Add("nameId", entity.NameId)
            .Add("plural", entity.IsPlural ? true : null)
            .Add("aliases", entity.Aliases)
            .Add("definition", entity.Definition)
            .Add("definitionId", entity.DefinitionId)
            .Add("formerIds", entity.FormerIds)
            .Add("sources", entity.Sources.Select(source => SourceId(seed, source)).ToArray())
            .Add("topic", entity.Topic)
            .Add("dataset", entity.Dataset);
        if (entity.Kind == SeedSource.Kind && seed.FindSource(entity.Id) is { } source)
        {
            properties
                .Add("ref", source.Ref)
                .Add("title", source.Title)
                .Add("authors", source.Authors)
                .Add("year", source.Year)
                .Add("publisher", source.Publisher)
                .Add("address", source.Address)
                .Add("accessed", source.Accessed)
                .Add("language", source.Language)
                .Add("quality", source.Quality);
        }

        return new StoreNode(Key(entity.Id), [Label, entity.Kind, entity.Subtype], properties.ToProperties());
    }

    public static NodeKey Key(string id) => new(Label, id);

    /// <summary>The entity id of a source that the seed names by ref or id.</summary>
    public static string SourceId(SeedGraph seed, string refOrId) => seed.FindSource(refOrId)?.Id ?? refOrId;
}
