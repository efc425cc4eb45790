using ConceptGraph.Ontology;

namespace ConceptGraph.Cli.Facts;

/// <summary>Facts as sentences, with the ontology's reading labels in the direction that is read.</summary>
internal sealed class FactSentence(GraphOntology ontology, bool indonesian)
{
    /// <summary>The whole sentence, read from the entity: "Facebook is used by Israel Loves Iran (…) [A.P13.S9; S010]".</summary>
    public string Of(Fact fact, string entityId)
    {
        bool isForward = fact.Start.Id == entityId;
        var subject = isForward ? fact.Start : fact.End;
        var other = isForward ? fact.End : fact.Start;
        return $"{subject.Name} {Label(fact.Type, isForward, subject.IsPlural)} {other.Name}{Additions(fact)}{Grounds(fact)}{Mark(fact)}";
    }

    /// <summary>The other end only, for a list under a heading that says the rest.</summary>
    public string OtherEnd(Fact fact, string entityId) =>
        $"{(fact.Start.Id == entityId ? fact.End : fact.Start).Name}{Additions(fact)}{Grounds(fact)}{Mark(fact)}";

    /// <summary>What stands below a fact: the claim in words when it is disputed, and who says otherwise.</summary>
    public IEnumerable<string> Notes(Fact fact) =>
        (fact is { IsDisputed: true, Claim: { } claim } ? new[] { (indonesian ? "klaim: " : "claim: ") + claim } : []).Concat(fact.Objections.Select(Of));

    private string Of(Objection objection) => objection.IsDenial
        ? $"{objection.Who} {(indonesian ? "menyangkal" : "denies it")}: {objection.Why}"
        : $"{(indonesian ? "dibantah" : "disputed by")} {objection.Who}: {objection.Why}";

    public static string Of(Figure figure)
    {
        string unit = figure.Unit is { } name ? " " + name : "";
        string date = figure.AsOf is { } day ? $" ({day})" : "";
        return $"{figure.Name}: {figure.Text}{unit}{date}{Places(figure.Places)}";
    }

    private string Label(string type, bool isForward, bool isPlural) => ontology.FindRelation(type) switch
    {
        null => type,
        { } relation when indonesian => isForward ? relation.NameId : relation.InverseId,
        { } relation when isPlural => isForward ? relation.NamePlural : relation.InversePlural,
        { } relation => isForward ? relation.Name : relation.Inverse,
    };

    private string Additions(Fact fact)
    {
        List<string> parts = [.. fact.Details.Select(detail => Detail(fact.Type, detail.Key, detail.Value))];
        if (Validity(fact) is { } validity)
        {
            parts.Add(validity);
        }

        if (fact.Qualifier is { } qualifier)
        {
            parts.Add(qualifier);
        }

        if (fact.AssertedBy.Count > 0)
        {
            parts.Add((indonesian ? "menurut " : "as seen by ") + string.Join(", ", fact.AssertedBy));
        }

        return parts.Count == 0 ? "" : $" ({string.Join("; ", parts)})";
    }

    private string Detail(string type, string key, string value)
    {
        if (ontology.FindRelation(type)?.Properties.FirstOrDefault(known => known.Id == key) is not { } property)
        {
            return $"{key}: {value}";
        }

        var term = property.Values.FirstOrDefault(known => known.Id == value);
        return indonesian ? $"{property.NameId} {term?.NameId ?? value}" : $"{property.Name} {term?.Name ?? value}";
    }

    private string? Validity(Fact fact) => (fact.ValidFrom, fact.ValidTo) switch
    {
        (null, null) => null,
        ({ } from, null) => (indonesian ? "sejak " : "from ") + from,
        (null, { } to) => (indonesian ? "sampai " : "until ") + to,
        var (from, to) => indonesian ? $"{from} sampai {to}" : $"{from} to {to}",
    };

    /// <summary>Where it is said; a fact without a source says what it rests on instead.</summary>
    private string Grounds(Fact fact) => (fact.Places.Count, fact.Basis) switch
    {
        (0, "generalKnowledge") => indonesian ? " [pengetahuan umum]" : " [general knowledge]",
        (0, "editorial") => indonesian ? " [penyusunan redaksi]" : " [editorial]",
        _ => Places(fact.Places),
    };

    private static string Places(IReadOnlyList<Place> places) => places.Count == 0 ? "" : $" [{string.Join("; ", places)}]";

    private string Mark(Fact fact) => fact.Stance switch
    {
        "contested" => indonesian ? " - diperdebatkan" : " - disputed",
        "contradicted" => indonesian ? " - dibantah" : " - contradicted",
        _ => "",
    };
}
