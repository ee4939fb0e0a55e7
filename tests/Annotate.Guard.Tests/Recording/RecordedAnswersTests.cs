using Annotate.Guard.Building;
using Annotate.Guard.Comparing;
using Annotate.Guard.Corpus;
using Annotate.Guard.Recording;

namespace Annotate.Guard.Tests.Recording;

public class RecordedAnswersTests
{
    [Fact]
    public void The_library_answers_as_the_recorded_version_did_but_for_the_expected_differences()
    {
        var corpus = GuardCorpus.Read(Checkout.Root, data: null);
        var recorded = RecordedAnswers.Load(Checkout.Root);
        var report = new DifferenceReport(ExpectedDifferences.Load(Checkout.Root));

        Parallel.ForEach(recorded.Inputs, input =>
        {
            foreach (var difference in input.Compare(corpus))
                report.Add(difference);
        });

        Assert.True(
            report.IsClean,
            $"""
            The library answers otherwise than {recorded.Version} did. A difference that is wanted is named, with its reason,
            in tests/Annotate.Guard/{ExpectedDifferences.FileName}; where a recorded input has other bytes or is gone, the answers
            are recorded again, see tests/Annotate.Guard/README.md. To see one, where REF is that version:
            dotnet run -c Release --project tests/Annotate.Guard -- explain --old REF --input INPUT --path PATH
            {report.ToText(example => $"--input '{example.Input}' --path {example.Path}")}
            """);
    }
}
