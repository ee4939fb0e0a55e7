using System.Buffers;
using System.Text.Json;
using Annotate.Contracts;
using Annotate.Diagnostics;

namespace Annotate.Serialization;

/// <summary>Makes the article of a document.</summary>
internal sealed class ArticleReader(JsonSettings settings, ReadOnlyMemory<byte> document, DiagnosticCollector diagnostics)
{
    private const string Path = "$.article";

    /// <summary>The article; null where it cannot be made, which is then a diagnostic.</summary>
    public Article? Read(Envelope envelope, OffsetUnit unit)
    {
        if (envelope.Article is not var (start, length))
        {
            diagnostics.Error(DiagnosticCodes.Envelope, ReadingTexts.Envelope.NoArticle(), "$", envelope.Start);
            return null;
        }
        try
        {
            if (envelope.HasLoneSurrogate)
                RefusedDataException.ThrowIfLoneSurrogate(document.Span.Slice(start, length));
            var (read, text) = TryReadAround(start, length, envelope.Text) ?? ReadWhole(document.Span.Slice(start, length));
            if (text.Value.Length > settings.Limits.MaxTextLength)
                throw new RefusedDataException(DiagnosticCodes.Limit, InputTexts.Limit.Text("The text", text.Value.Length, settings.Limits.MaxTextLength));
            var article = ToArticle(read, text);
            var hasItsHash = CheckHash(article, read.Sha256, start);
            article = AddLayout(article, read.Layout, unit, start);
            envelope.IsArticleWhole = hasItsHash && article.Layout is null == read.Layout is null;
            return article;
        }
        catch (Exception exception) when (Refusal.Is(exception))
        {
            Refusal.Report(diagnostics, document.Span, start, length, exception, Path, ReadingTexts.Envelope.ArticleRefused(), DiagnosticCodes.Envelope);
            return null;
        }
    }

    /// <summary>Reads the article with its text apart, which is most of it and was judged already; null where the contract must judge it.</summary>
    private (ArticleDocument Read, ArticleText Text)? TryReadAround(int start, int length, (int Start, int Length)? text)
    {
        if (text is not var (textStart, textLength))
            return null;
        var around = new ArrayBufferWriter<byte>(length - textLength);
        around.Write(document.Span[start..textStart]);
        around.Write(document.Span[(textStart + textLength)..(start + length)]);
        if (settings.ArticleMembers.TryRead(around.WrittenSpan) is not { } read)
            return null;
        var utf8 = ArrayPool<byte>.Shared.Rent(textLength);
        var decoded = ArticleText.OfUtf8(utf8.AsSpan(0, JsonText.Decode(document.Span.Slice(textStart, textLength), utf8)));
        ArrayPool<byte>.Shared.Return(utf8);
        return (read, decoded);
    }

    private (ArticleDocument Read, ArticleText Text) ReadWhole(ReadOnlySpan<byte> article)
    {
        var read = settings.ArticleMembers.Read(article)!;
        return read.Text is { } text
            ? (read, new ArticleText(text))
            : throw new RefusedDataException(DiagnosticCodes.Envelope, ReadingTexts.Envelope.NoText());
    }

    private static Article ToArticle(ArticleDocument read, ArticleText text) =>
        new(text)
        {
            Id = read.Id,
            Headline = read.Headline,
            Byline = read.Byline,
            Published = read.Published,
            Modified = read.Modified,
            Language = read.Language,
            Publisher = read.Publisher,
            Url = read.Url,
            Version = read.Version,
            PreviousSha256 = read.PreviousSha256,
            Extra = read.Extra,
        };

    private bool CheckHash(Article article, string? claimed, int position)
    {
        if (string.Equals(claimed, article.Sha256, StringComparison.OrdinalIgnoreCase))
            return true;
        if (claimed is not null)
            diagnostics.Error(
                DiagnosticCodes.HashMismatch,
                InputTexts.HashMismatch.Changed(article.Sha256, claimed),
                $"{Path}.sha256",
                position);
        return false;
    }

    /// <summary>A layout that does not fit the text is left out, and reported.</summary>
    private Article AddLayout(Article article, LayoutDocument? layout, OffsetUnit unit, int position)
    {
        if (layout is null)
            return article;
        try
        {
            return article with { Layout = layout.ToLayout(article.Offsets, unit) };
        }
        catch (RefusedDataException exception)
        {
            diagnostics.Error(exception.Code, ReadingTexts.Envelope.LayoutRefused(exception.Message), $"{Path}.layout", position);
            return article;
        }
    }
}
