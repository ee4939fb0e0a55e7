namespace Annotate.Tests.Serialization;

public class ReadInPlaceTests
{
    [Fact]
    public void Reading_in_place_keeps_the_memory_and_gives_what_a_read_of_a_copy_gives()
    {
        var bytes = Seeds.AnnotatedJson;

        var result = AnnotateJson.Default.ReadLenientInPlace(bytes);

        Assert.True(result.Raw.Span.Overlaps(bytes));
        Assert.True(AnnotateJson.Default.Read(bytes).ContentEquals(result.Value!));
        Assert.Equal(bytes, AnnotateJson.Default.ToUtf8Bytes(AnnotateJson.Default.ReadInPlace(bytes)));
    }

    [Fact]
    public void Reading_in_place_is_as_strict_as_any_other() =>
        Assert.Throws<AnnotationFormatException>(() => AnnotateJson.Default.ReadInPlace("{}"u8.ToArray()));
}
