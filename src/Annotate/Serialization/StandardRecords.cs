using System.Text.Json.Serialization.Metadata;

namespace Annotate.Serialization;

/// <summary>The tables of the records in a file that are no annotations.</summary>
internal static class StandardRecords
{
    public static MemberTable<ArticleDocument> Article(JsonTypeInfo<ArticleDocument> contract) =>
        new(null, contract, static () => new ArticleDocument { Text = null! }, static members => members
            .Value<string?>(nameof(ArticleDocument.Id)).Value<string?>(nameof(ArticleDocument.Headline))
            .Value<string?>(nameof(ArticleDocument.Byline)).Value<string>(nameof(ArticleDocument.Text))
            .Value<string?>(nameof(ArticleDocument.Sha256)).Value<string?>(nameof(ArticleDocument.PreviousSha256))
            .Value<PartialDate?>(nameof(ArticleDocument.Published)).Value<PartialDate?>(nameof(ArticleDocument.Modified))
            .Value<string?>(nameof(ArticleDocument.Language)).Value<string?>(nameof(ArticleDocument.Publisher))
            .Value<string?>(nameof(ArticleDocument.Url)).Value<string?>(nameof(ArticleDocument.Version))
            .Value<LayoutDocument?>(nameof(ArticleDocument.Layout)));

    public static MemberTable<Agent> Agent(JsonTypeInfo<Agent> contract) =>
        new(null, contract, static () => new Agent { Id = null! }, static members => members
            .Value<string>(nameof(Annotate.Agent.Id)).Value<AgentKind?>(nameof(Annotate.Agent.Kind))
            .Value<string?>(nameof(Annotate.Agent.Name)).Value<string?>(nameof(Annotate.Agent.Version))
            .Value<string?>(nameof(Annotate.Agent.Model)).Value<string?>(nameof(Annotate.Agent.Url)));
}
