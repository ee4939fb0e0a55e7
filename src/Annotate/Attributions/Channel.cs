using System.Text.Json.Serialization;
using Annotate.Contracts;

namespace Annotate;

/// <summary>How the source's word reached the writer.</summary>
/// <remarks>Source: Spangher et al. 2023. Open: a value of your own is kept verbatim. <c>default</c> is no value and is refused when
/// written.</remarks>
[JsonConverter(typeof(VocabularyJsonConverter<Channel>))]
public readonly record struct Channel : IVocabulary<Channel>
{
    private readonly string? _value;

    /// <summary>Makes a value, standard or your own.</summary>
    /// <exception cref="ArgumentException">The value is empty or not well-formed UTF-16.</exception>
    public Channel(string value) => _value = Vocabulary.Check(value);

    /// <summary>A quotation.</summary>
    public static Channel Quote { get; } = new("quote");

    /// <summary>Background information.</summary>
    public static Channel Background { get; } = new("background");

    /// <summary>Told as part of the story.</summary>
    public static Channel Narrative { get; } = new("narrative");

    /// <summary>The writer saw it.</summary>
    public static Channel DirectObservation { get; } = new("directObservation");

    /// <summary>A speech in public.</summary>
    public static Channel PublicSpeech { get; } = new("publicSpeech");

    /// <summary>A message or call.</summary>
    public static Channel Communication { get; } = new("communication");

    /// <summary>A book or study.</summary>
    public static Channel PublishedWork { get; } = new("publishedWork");

    /// <summary>A statement to the press.</summary>
    public static Channel Statement { get; } = new("statement");

    /// <summary>A lawsuit.</summary>
    public static Channel Lawsuit { get; } = new("lawsuit");

    /// <summary>A price.</summary>
    public static Channel PriceSignal { get; } = new("priceSignal");

    /// <summary>A vote or a poll.</summary>
    public static Channel VoteOrPoll { get; } = new("voteOrPoll");

    /// <summary>A document.</summary>
    public static Channel Document { get; } = new("document");

    /// <summary>Another news report.</summary>
    public static Channel PressReport { get; } = new("pressReport");

    /// <summary>A post on social media.</summary>
    public static Channel SocialMediaPost { get; } = new("socialMediaPost");

    /// <summary>A proposal, an order or a law.</summary>
    public static Channel ProposalOrderLaw { get; } = new("proposalOrderLaw");

    /// <summary>The source declined to comment.</summary>
    public static Channel DeclinedComment { get; } = new("declinedComment");

    /// <inheritdoc/>
    public static IReadOnlyList<Channel> Standard { get; } = ValueList.Create(
        Quote, Background, Narrative, DirectObservation, PublicSpeech, Communication, PublishedWork, Statement, Lawsuit,
        PriceSignal, VoteOrPoll, Document, PressReport, SocialMediaPost, ProposalOrderLaw, DeclinedComment);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static Channel Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
