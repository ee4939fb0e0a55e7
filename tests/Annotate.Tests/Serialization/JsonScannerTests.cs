using System.Text;
using System.Text.Json;
using Annotate.Serialization;
using CsCheck;

namespace Annotate.Tests.Serialization;

public class JsonScannerTests
{
    private static readonly string[] Tokens =
        [
            "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\"b\":", "\"a long string that fills a vector and more\"", "\\", "\\n",
            "\\u00e9", "\\ud83d\\ude00", "\\ud83d", "\\x", "é", "0", "-0", "01", "1.5", "1.", "1e5", "1e+", "-", "true", "fals", "null",
            " ", "\n", "\t", "\u0001", "\u007f"
        ];

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData(" { \"a\" : [ 1 , -0.5e+3 , true , false , null , { } , [ ] , \"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00E9\\ud83d\\uDE00\" ] } ")]
    [InlineData("\"\"")]
    [InlineData("0")]
    [InlineData("-1E9")]
    [InlineData("{\"\\u0061\":1}")]
    [InlineData("{\"a\\nb\\\"\":1}")]
    [InlineData("\"an emoji 😀 and more than thirty-two bytes of text\"")]
    public void Passes_every_form_of_a_value(string json)
    {
        var scanner = new JsonScanner(Encoding.UTF8.GetBytes(json));

        Assert.True(scanner.TryValue(64));
        Assert.Equal(json.TrimEnd().Length, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(json)[..scanner.Position]).Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("[1,]")]
    [InlineData("[1 2]")]
    [InlineData("[1}")]
    [InlineData("{1:2}")]
    [InlineData("\"a")]
    [InlineData("\"a\\\"")]
    [InlineData("\"\\q\"")]
    [InlineData("\"\\u12\"")]
    [InlineData("\"\\u12g4\"")]
    [InlineData("\"line\nbreak\"")]
    [InlineData("-")]
    [InlineData("+1")]
    [InlineData("1.")]
    [InlineData("1e")]
    [InlineData("[01]")]
    [InlineData("nul")]
    [InlineData("tru")]
    public void Gives_up_on_what_is_no_JSON(string json) => Assert.False(new JsonScanner(Encoding.UTF8.GetBytes(json)).TryValue(64));

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"\\ude00\"")]
    [InlineData("\"\\ud83d\\ud83d\"")]
    public void Gives_up_on_half_of_a_pair(string json) => Assert.False(new JsonScanner(Encoding.UTF8.GetBytes(json)).TryValue(64));

    [Fact]
    public void Nests_as_deeply_as_it_may_and_no_deeper()
    {
        var json = Encoding.UTF8.GetBytes(new string('[', 64) + new string(']', 64));

        Assert.True(new JsonScanner(json).TryValue(64));
        Assert.False(new JsonScanner(json).TryValue(63));
        Assert.False(new JsonScanner(Encoding.UTF8.GetBytes(new string('[', 65) + new string(']', 65))).TryValue(1000));
    }

    [Fact]
    public void Agrees_with_System_Text_Json_on_random_input()
    {
        var agreed = 0;
        AnyOf(Tokens).Array[1, 14].Sample(
            tokens =>
            {
                var json = Encoding.UTF8.GetBytes(string.Concat(tokens));
                var scanner = new JsonScanner(json);
                var passed = scanner.TryValue(64) && (scanner.Peek() == 0 & scanner.IsAtEnd);
                var (valid, isLeft) = Judge(json);
                Assert.True(passed == valid || (valid && isLeft), Encoding.UTF8.GetString(json));
                if (passed)
                    Interlocked.Increment(ref agreed);
            },
            iter: 100_000);
        Assert.True(agreed > 1000);
    }

    [Fact]
    public void Decoding_agrees_with_System_Text_Json()
    {
        AnyOf(
            "a", "é", "😀", "\\n", "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\r", "\\t", "\\u00E9", "\\ud83d\\ude00", "\\u0000",
            "words and words and words").Array[0, 30].Sample(
            parts =>
            {
                var json = Encoding.UTF8.GetBytes(string.Concat(parts));

                Assert.Equal(JsonElement.Parse([(byte)'"', .. json, (byte)'"']).GetString(), JsonText.Decode(json));
            },
            iter: 5000);
    }

    private static Gen<string> AnyOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    /// <summary>Whether the JSON is valid, and whether it holds what the scanner leaves to others.</summary>
    private static (bool Valid, bool IsLeft) Judge(byte[] json)
    {
        var isLeft = SurrogateEscapes.IndexOfLone(json) >= 0;
        try
        {
            var reader = new Utf8JsonReader(json);
            while (reader.Read())
            {
            }
            return (true, isLeft);
        }
        catch (JsonException)
        {
            return (false, isLeft);
        }
    }
}
