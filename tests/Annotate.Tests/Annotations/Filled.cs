using System.Reflection;
using System.Runtime.CompilerServices;

namespace Annotate.Tests.Annotations;

/// <summary>Makes annotations with every member filled, found by reflection, so that no type and no member can be forgotten.</summary>
internal static class Filled
{
    /// <summary>All annotation types of the library with a contract of their own.</summary>
    public static IReadOnlyList<Type> Leaves { get; } =
        [.. typeof(Annotation).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Annotation)) && !type.IsAbstract && type != typeof(UnknownAnnotation))
            .OrderBy(type => type.Name, StringComparer.Ordinal)];

    public static Type Leaf(string name) => Leaves.Single(type => type.Name == name);

    public static Annotation Create(string leaf) => (Annotation)Create(Leaf(leaf), 10);

    /// <summary>The members that can be set, common ones included.</summary>
    public static IReadOnlyList<PropertyInfo> Members(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true })];

    public static bool IsRequired(PropertyInfo member) => member.IsDefined(typeof(RequiredMemberAttribute));

    public static bool IsList(PropertyInfo member) =>
        member.PropertyType.IsGenericType && member.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

    public static bool IsReference(PropertyInfo member) =>
        member.Name != "Id"
            && (Bare(member.PropertyType) == typeof(AnnotationId) || member.PropertyType == typeof(IReadOnlyList<AnnotationId>));

    public static string JsonName(PropertyInfo member) => char.ToLowerInvariant(member.Name[0]) + member.Name[1..];

    /// <summary>A copy, as <c>with</c> makes it, with one member set.</summary>
    public static T With<T>(T record, PropertyInfo member, object? value) where T : notnull
    {
        var copy = Copy(record);
        member.SetValue(copy, value);
        return copy;
    }

    public static T Copy<T>(T record) where T : notnull => (T)record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;

    /// <summary>Another value for a member than the one that it was filled with.</summary>
    public static object Other(PropertyInfo member) => Value(member.PropertyType, 1011);

    private static object Create(Type type, int seed)
    {
        var record = Activator.CreateInstance(type)!;
        foreach (var member in Members(type))
            member.SetValue(record, Value(member.PropertyType, seed += 10));
        return record;
    }

    private static object Value(Type declared, int seed)
    {
        var type = Bare(declared);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var items = Array.CreateInstance(type.GenericTypeArguments[0], 2);
            items.SetValue(Value(type.GenericTypeArguments[0], seed), 0);
            items.SetValue(Value(type.GenericTypeArguments[0], seed + 1), 1);
            return items;
        }
        if (type.GetInterfaces().Any(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IVocabulary<>)))
            return Activator.CreateInstance(type, $"value{seed}")!;
        if (type.IsSubclassOf(typeof(Extensible)))
            return Create(type, seed * 100);
        return type switch
        {
            _ when type == typeof(string) => $"text {seed}",
            _ when type == typeof(AnnotationId) => new AnnotationId($"id{seed}"),
            _ when type == typeof(SpanSet) => SpanSet.Create(new TextSpan(seed, seed + 2), new TextSpan(seed + 5, seed + 6)),
            _ when type == typeof(bool) => seed % 2 == 0,
            _ when type == typeof(int) => seed,
            _ when type == typeof(double) => seed / 10_000.0,
            _ when type == typeof(DateTimeOffset) => DateTimeOffset.UnixEpoch.AddDays(seed),
            _ when type == typeof(PartialDate) => PartialDate.FromDate(DateOnly.FromDayNumber(seed)),
            _ when type == typeof(Reliability) => new Reliability((char)('A' + (seed % 6))),
            _ when type == typeof(AdmiraltyRating) => new AdmiraltyRating(new Reliability('B'), 1 + (seed % 6)),
            _ when type == typeof(ExtraMembers) => ExtraMembers.Empty.With("extra", $"{seed}"),
            _ => throw new NotSupportedException($"{nameof(Filled)} does not know how to make a {type.Name}. Teach it."),
        };
    }

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
