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

    /// <summary>Ends the program with a failure unless the action throws what says all of this.</summary>
    public static void Throws<T>(Action action, string what, params string[] parts) where T : Exception
    {
        try
        {
            action();
        }
        catch (T exception)
        {
            var saysAll = Array.TrueForAll(parts, part => exception.Message.Contains(part, StringComparison.Ordinal));
            That(saysAll, $"{what}: {exception.Message}");
            return;
        }
        throw new CheckFailedException($"Failed: {what}");
    }
}
