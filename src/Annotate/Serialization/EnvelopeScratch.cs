using System.Text;
using Annotate.Contracts;

namespace Annotate.Serialization;

/// <summary>Where a scan collects what it finds before it knows how much that is. Each thread keeps one.</summary>
internal sealed class EnvelopeScratch : IDisposable
{
    private const int MostKept = 4096;
    private const int MostRoles = 256; // so that odd names cost a short search at most
    private const int LongestRole = 256; // so that they are kept at little cost

    [ThreadStatic]
    private static EnvelopeScratch? _free;

    private readonly List<byte[]> _utf8Roles = [];
    private string[] _roles = [];

    private EnvelopeScratch() { }

    public List<AnnotationSlice> Slices { get; } = [];

    public List<SpanColumn> Spans { get; } = [];

    /// <summary>The names of the roles met so far, by number. Never changed: more roles make a new list.</summary>
    public string[] Roles => _roles;

    public static EnvelopeScratch Rent()
    {
        var scratch = _free ?? new EnvelopeScratch();
        _free = null;
        return scratch;
    }

    /// <summary>The number of a role; false where there are too many, or its name is too long.</summary>
    public bool TryGetRole(ReadOnlySpan<byte> name, out short role)
    {
        for (role = 0; role < _utf8Roles.Count; role++)
        {
            if (name.SequenceEqual(_utf8Roles[role]))
                return true;
        }
        if (role == MostRoles || name.Length > LongestRole)
            return false;
        _utf8Roles.Add(name.ToArray());
        _roles = [.. _roles, Encoding.UTF8.GetString(name)];
        return true;
    }

    /// <summary>Leaves it to the next scan, empty.</summary>
    public void Dispose()
    {
        if (Slices.Capacity > MostKept || Spans.Capacity > MostKept || _utf8Roles.Count == MostRoles)
            return;
        Slices.Clear();
        Spans.Clear();
        _free = this;
    }
}
