using Annotate.Guard.Answers;
using Annotate.Guard.Building;
using Annotate.Guard.Paths;
using Annotate.Guard.Recording;

namespace Annotate.Guard.Tests.Recording;

public class RecordedPathsTests
{
    [Fact]
    public void Every_path_was_gone_by_some_input_and_told_more_than_an_exception()
    {
        var telling = RecordedAnswers.Load(Checkout.Root).Inputs.SelectMany(input => input.Answers)
            .Where(answer => AnswerToken.Fields(answer.Token)
                .Any(field => field is AnswerField.Output or AnswerField.Bytes or AnswerField.Codes))
            .Select(answer => answer.Path).ToHashSet(StringComparer.Ordinal);

        // Of the command lines only some are recorded.
        Assert.Equal([], AllPaths.List.Select(path => path.Name)
            .Where(path => !telling.Contains(path) && !path.StartsWith("tool/", StringComparison.Ordinal)));
    }
}
