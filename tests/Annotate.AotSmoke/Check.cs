namespace Annotate.AotSmoke;

internal sealed class CheckFailedException(string message) : Exception(message);

internal static class Check
{
    /// <summary>Ends the program with a failure unless the condition holds.</summary>
    public static void That(bool condition, string what)
    {
        if (!condition)
            throw new CheckFailedException($"Failed: {what}");
        Console.WriteLine($"passed: {what}");
    }
}
