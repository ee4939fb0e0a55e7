using System.Text;
using CsCheck;

namespace Annotate.Tests.Serialization;

/// <summary>Valid files changed at random: every read ends in a value or in the documented exception, and nothing that is kept is
/// lost.</summary>
public class MutationTests
{
    private static readonly byte[][] Tokens =
        [.. new[]
        {
            "{", "}", "[", "]", ",", ":", "null", "true", "-1", "0", "1.50", "1e400", "99999999999", "\"\"", "\"a\"", "\"\\ud800\"",
            "\\ud83d", "\"id\":\"n\"", "\"type\":\"entity\"", "\"type\":\"x.y\"", "\"spans\":[[0,1]]", "\"quotes\":[\"z\"]", " ", "\n",
            "\r", "\\", "\"", "\0", "\u00e9", "[[[[[[[[", "\"offsets\":\"utf-8\""
        }.Select(Encoding.UTF8.GetBytes)];

    internal static readonly Gen<byte[]> Mutated =
        Gen.Select(
            RandomArticles.Gen, Gen.Int[0, int.MaxValue], Gen.Int[1, 6],
            (annotated, seed, count) => Mutate(Written(annotated, seed), new Random(seed), count));

    [Fact]
    public void A_strict_read_gives_a_value_or_the_documented_exception()
    {
        Mutated.Sample(
            bytes =>
            {
                try
                {
                    Assert.NotNull(Documents.WithExternal.Read(bytes));
                }
                catch (AnnotationFormatException exception)
                {
                    Assert.Contains(exception.Diagnostics, diagnostic => diagnostic.Severity == Annotate.Diagnostics.Severity.Error);
                }
            },
            iter: 1500);
    }

    [Fact]
    public void A_lenient_read_never_throws_and_what_it_gives_is_written_and_read_again()
    {
        Mutated.Sample(
            bytes =>
            {
                var result = Documents.WithExternal.ReadLenient(bytes);

                Assert.Equal(bytes, result.Raw.ToArray());
                Assert.True(result.Value is not null || !result.IsSuccess);
                Assert.All(result.Diagnostics, diagnostic => Assert.False(string.IsNullOrWhiteSpace(diagnostic.Message)));
                if (result.Value is null)
                    return;
                foreach (var unit in Enum.GetValues<OffsetUnit>())
                    WriteAndReadAgain(result.Value, unit);
                Assert.NotNull(result.Value.Validate());
            },
            iter: 1500);
    }

    [Fact]
    public void Deferred_annotations_throw_nothing_but_the_documented_exception()
    {
        var options = new AnnotateOptions { Deferred = true };
        External.ExternalTypes.AddTo(options.Types);
        var json = new AnnotateJson(options);

        Mutated.Sample(
            bytes =>
            {
                if (json.ReadLenient(bytes).Value is not { } annotated)
                    return;
                var errors = annotated.Validate().Count(diagnostic => diagnostic.Severity == Annotate.Diagnostics.Severity.Error);
                var refused = 0;
                for (var row = 0; row < annotated.Annotations.Count; row++)
                    refused += Throws(() => _ = annotated.Annotations[row]) ? 1 : 0;
                Assert.True(refused <= errors);
                Throws(() => _ = annotated.Annotations.Contains("n"));
                Throws(() => _ = annotated.Annotations.At(0).Count());
                Throws(() => _ = annotated.Annotations.ReferencesTo("n"));
                foreach (var unit in Enum.GetValues<OffsetUnit>())
                    Throws(() => _ = Documents.In(unit).ToUtf8Bytes(annotated));
            },
            iter: 1000);

        static bool Throws(Action action)
        {
            try
            {
                action();
                return false;
            }
            catch (AnnotationFormatException)
            {
                return true;
            }
        }
    }

    [Fact]
    public void A_stream_of_single_bytes_gives_what_the_bytes_give()
    {
        Mutated.Sample(
            bytes =>
            {
                var whole = Documents.WithExternal.ReadLenient(bytes);
                var trickled = Documents.WithExternal.ReadLenient(new TrickleStream(bytes));

                Assert.Equal(whole.Diagnostics, trickled.Diagnostics);
                Assert.Equal(whole.Raw.ToArray(), trickled.Raw.ToArray());
                Assert.True(whole.Value is null ? trickled.Value is null : whole.Value.ContentEquals(trickled.Value));
            },
            iter: 500);
    }

    [Fact]
    public async Task Mutated_lines_never_stop_the_others()
    {
        var lines = Mutated.Select(bytes => bytes.Where(value => value is not ((byte)'\n' or (byte)'\r')).ToArray()).Array[200].Single();
        var good = Documents.Utf8(Documents.Of(""));
        using var stream = new MemoryStream([.. lines.SelectMany(line => (byte[])[.. line, (byte)'\n', .. good, (byte)'\n'])]);

        var results = await Documents.WithExternal.ReadLinesAsync(stream, TestContext.Current.CancellationToken).ToListAsync();

        Assert.Equal(200, results.Count(result => result.LineNumber % 2 == 0 && result.IsSuccess));
        Assert.All(
            results.Where(result => result.LineNumber % 2 == 1),
            result => Assert.Equal(lines[(int)(result.LineNumber!.Value - 1) / 2], result.Raw.ToArray()));
    }

    private static void WriteAndReadAgain(AnnotatedArticle annotated, OffsetUnit unit)
    {
        var json = Documents.In(unit, quotes: unit != OffsetUnit.CodePoint, lines: unit == OffsetUnit.Utf8Byte);
        byte[] written;
        try
        {
            written = json.ToUtf8Bytes(annotated);
        }
        catch (AnnotationFormatException)
        {
            return;
        }
        var again = Documents.WithExternal.ReadLenient(written);
        Assert.NotNull(again.Value);
        Assert.Equal(annotated.Annotations.Count, again.Value.Annotations.Count);
        Assert.Equal(annotated.Article, again.Value.Article);
        Assert.Equal(annotated.Annotations.Select(Flags), again.Value.Annotations.Select(Flags));

        // Whatever was refused is refused again, and whatever was taken is taken.
        static (string Id, Type Type) Flags(Annotation annotation) => (annotation.Id.Value, annotation.GetType());
    }

    private static byte[] Written(AnnotatedArticle annotated, int seed)
    {
        var options =
            new AnnotateOptions { Offsets = (OffsetUnit)(seed % 3), LinePerAnnotation = seed % 2 == 0, WriteQuotes = seed % 5 != 0 };
        External.ExternalTypes.AddTo(options.Types);
        return new AnnotateJson(options).ToUtf8Bytes(annotated);
    }

    private static byte[] Mutate(byte[] bytes, Random random, int count)
    {
        var mutated = bytes.ToList();
        for (var i = 0; i < count && mutated.Count > 0; i++)
        {
            var at = random.Next(mutated.Count);
            var length = Math.Min(random.Next(1, 20), mutated.Count - at);
            switch (random.Next(9))
            {
                case 0:
                    mutated[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    mutated.RemoveRange(at, length);
                    break;
                case 2:
                    mutated.InsertRange(at, Tokens[random.Next(Tokens.Length)]);
                    break;
                case 3 when random.Next(4) == 0:
                    mutated.RemoveRange(at, mutated.Count - at);
                    break;
                case 4:
                    mutated.InsertRange(random.Next(mutated.Count), mutated.GetRange(at, length));
                    break;
                case 5:
                    Replace(mutated, random, IsDigit, () => (byte)random.Next('0', '9' + 1));
                    break;
                case 6:
                    Replace(mutated, random, value => value is (byte)',', () => (byte)' ');
                    break;
                default:
                    DuplicateOrReplaceValue(mutated, random);
                    break;
            }
        }
        return [.. mutated];
    }

    private static void Replace(List<byte> bytes, Random random, Predicate<byte> wanted, Func<byte> by)
    {
        var index = bytes.FindIndex(random.Next(bytes.Count), wanted);
        if (index >= 0)
            bytes[index] = by();
    }

    // Stays JSON more often than not: a value is replaced by a token, or a member stands twice.
    private static void DuplicateOrReplaceValue(List<byte> bytes, Random random)
    {
        var colon = bytes.FindIndex(random.Next(bytes.Count), value => value is (byte)':');
        if (colon < 0)
            return;
        var comma = bytes.FindIndex(colon, value => value is (byte)',' or (byte)'}' or (byte)']');
        if (comma < 0)
            return;
        if (random.Next(2) == 0)
        {
            bytes.RemoveRange(colon + 1, comma - colon - 1);
            bytes.InsertRange(colon + 1, Tokens[random.Next(Tokens.Length)]);
            return;
        }
        var start = bytes.FindLastIndex(colon, value => value is (byte)',' or (byte)'{') + 1;
        bytes.InsertRange(start, [.. bytes.GetRange(start, comma - start), (byte)',']);
    }

    private static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';
}
