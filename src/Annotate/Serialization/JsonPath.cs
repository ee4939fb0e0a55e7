using System.Buffers;

namespace Annotate.Serialization;

/// <summary>Spells JSON paths as System.Text.Json does: <c>$.annotations[3].roles[0].target</c>, odd names as <c>['a.b']</c>.</summary>
internal static class JsonPath
{
    private static readonly SearchValues<char> Odd = SearchValues.Create(". '/\"[]()\t\n\r\f\b\\\u0085\u2028\u2029");

    public static string Member(string path, string name) => name.AsSpan().ContainsAny(Odd) ? $"{path}['{name}']" : $"{path}.{name}";

    public static string Item(string path, int index) => $"{path}[{index}]";
}
