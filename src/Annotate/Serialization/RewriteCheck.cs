using System.Text.Json.Serialization.Metadata;
using Annotate.Contracts;
using Annotate.Diagnostics;

namespace Annotate.Serialization;

/// <summary>Checks that a type maps and reports every one of its span sets and references under its JSON name.</summary>
internal static class RewriteCheck
{
    /// <summary>Checks a type on a record with every member set.</summary>
    /// <returns>Whether it could be judged. If not, since it refuses the record, its records are checked as they come.</returns>
    /// <exception cref="ArgumentException">The type forgets or misnames something.</exception>
    public static bool CanJudge(AnnotationTypeInfo type, JsonTypeInfo contract)
    {
        var outer = JsonScope.Suspend();
        try
        {
            if (SampleRecord.Make(contract) is not { } record || Problems(record, contract) is not { } problems)
                return false;
            return problems.Count == 0
                ? true
                : throw new ArgumentException($"The annotation type '{type.Name}' ({type.Type.Name}) {Message(problems)}", nameof(type));
        }
        finally
        {
            JsonScope.Resume(outer);
        }
    }

    /// <summary>Checks one record, where its type could not be judged.</summary>
    public static void ThrowIfWrong(Annotation record, JsonTypeInfo contract)
    {
        var outer = JsonScope.Suspend();
        try
        {
            var problems = Problems(record, contract);
            if (problems is { Count: 0 })
                return;
            var message = problems is null ? "throws from Rewrite or Accept. Let them take every record." : Message(problems);
            throw new RefusedDataException(DiagnosticCodes.RefusedAnnotation, ReadingTexts.RefusedAnnotation.BadRewrite(contract.Type.Name, message));
        }
        finally
        {
            JsonScope.Resume(outer);
        }
    }

    /// <summary>What is wrong; null where that cannot be said, since the type refuses the record.</summary>
    private static IReadOnlyList<string>? Problems(Annotation record, JsonTypeInfo contract)
    {
        try
        {
            var rewriter = new MarkingRewriter();
            var places = RecordPlaces.Of(record, contract);
            if (record.Rewrite(rewriter) is not { } rewritten)
                return ["gives null from Rewrite although nothing is gone: return null only where RequiredSpans or RequiredReference does"];
            if (rewritten.GetType() != record.GetType())
                return [$"gives a {rewritten.GetType().Name} from Rewrite: return a copy of the record, 'this with {{ … }}'"];
            var arrived = RecordPlaces.Of(rewritten, contract)
                .ToDictionary(static place => place.Path, static place => place.Value, StringComparer.Ordinal);
            string[] problems =
            [
                .. places.Select(place => Problem(place, places, rewriter, arrived.GetValueOrDefault(place.Path))).OfType<string>(),
                .. Strangers(rewriter, places, contract),
            ];
            return problems.Length > 0 ? [.. problems.Distinct(StringComparer.Ordinal)] : [.. Differences(record, rewriter)];
        }
        catch (Exception exception) when (Refusal.Is(exception))
        {
            return null;
        }
    }

    private static string? Problem(RecordPlace place, IReadOnlyList<RecordPlace> places, MarkingRewriter rewriter, object? arrived)
    {
        if (rewriter.FindByMark(arrived) is { } source)
        {
            if (source.Value.Equals(place.Value))
                return place.IsNamed(source.Name) ? null : $"maps '{place.Names[0]}' under the name '{source.Name}': write {place.Code}";
            var other = places.FirstOrDefault(other => other.Value.Equals(source.Value));
            return $"puts {(other is null ? "another value" : $"'{other.Names[0]}'")} into '{place.Names[0]}': write {place.Code}";
        }
        return rewriter.Values.Exists(value => value.Value.Equals(place.Value) && place.IsNamed(value.Name))
            ? $"maps '{place.Names[0]}' and drops the result: write {place.Code}"
            : $"never maps '{place.Names[0]}': write {place.Code}";
    }

    /// <summary>Names of no member, for values that stand at no place: those of places are named already.</summary>
    private static IEnumerable<string> Strangers(MarkingRewriter rewriter, IReadOnlyList<RecordPlace> places, JsonTypeInfo contract) =>
        rewriter.Values
        .Where(value => !places.Any(place => place.Value.Equals(value.Value)))
        .Select(static value => value.Name)
        .Where(name => !contract.Properties.Any(member => string.Equals(member.Name, name.Split('.', '[')[0], StringComparison.Ordinal)))
        .Select(static name => $"maps '{name}', which is no member: use the JSON name of the member");

    private static IEnumerable<string> Differences(Annotation record, MarkingRewriter rewriter)
    {
        var visitor = new ListingVisitor();
        record.Accept(visitor);
        foreach (var value in rewriter.Values.Except(visitor.Values))
            yield return $"does not report '{value.Name}' in Accept, which Rewrite maps: report it there too, or leave Accept out";
        foreach (var value in visitor.Values.Except(rewriter.Values))
            yield return $"reports '{value.Name}' in Accept, which Rewrite does not map: map it under this name, or leave Accept out";
    }

    private static string Message(IReadOnlyList<string> problems) =>
        $"{string.Join("; it ", problems)}. What is not mapped is neither found, checked nor moved.";
}
