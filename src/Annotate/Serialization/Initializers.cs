using System.Collections;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;

namespace Annotate.Serialization;

/// <summary>Lets the initializers of <c>init</c> members count where a file leaves the members out.</summary>
/// <remarks>
/// A source-generated contract sets every <c>init</c> member, absent ones to <c>default</c> (dotnet/runtime#84484). Where that would change
/// a value, the record is made by its constructor alone, and the members that occur are set by the property that the generated contract
/// names, which is there after trimming too.
/// </remarks>
internal static class Initializers
{
    public static void Keep(JsonTypeInfo contract)
    {
        if (contract is not { CreateObject: null, ConstructorAttributeProvider: ConstructorInfo constructor })
            return;
        if (!TryCreate(constructor, out var initial))
            return;
        var members = contract.Properties.Where(IsSetByInitializer).ToList();
        var lost = members.FindAll(member => IsLost(member, constructor, initial));
        if (lost.Count == 0)
            return;
        if (constructor.GetParameters().Length > 0)
        {
            throw new InvalidOperationException(
                $"The member '{lost[0].Name}' of {contract.Type.Name} has an initializer, which is lost where a file leaves the member "
                + "out, since the constructor has parameters. Make them members, or take the initializer away.");
        }
        contract.CreateObject = () => Create(constructor);
        foreach (var member in members)
            member.Set = (record, value) => Set(member, record, value);
        // A null or an empty list that is not written would be read as the initializer's value.
        foreach (var member in lost.Where(member => !IsEmptyList(member.Get!(initial))))
            member.ShouldSerialize = static (_, _) => true;
    }

    private static bool IsSetByInitializer(JsonPropertyInfo member) =>
        member is { AssociatedParameter.IsMemberInitializer: true, Get: not null, AttributeProvider: PropertyInfo };

    /// <summary>Whether setting the member to its default, as the contract does, changes what the initializer gave or is refused.</summary>
    private static bool IsLost(JsonPropertyInfo member, ConstructorInfo constructor, object initial)
    {
        if (member.IsRequired || member.Get!(initial) is not { } value)
            return false;
        var probe = Create(constructor);
        try
        {
            Set(member, probe, null);
            return !value.Equals(member.Get(probe));
        }
        catch (Exception exception) when (Refusal.Is(exception))
        {
            return true;
        }
    }

    private static bool TryCreate(ConstructorInfo constructor, out object record)
    {
        try
        {
            record = Create(constructor);
            return true;
        }
        catch (Exception exception) when (Refusal.Is(exception))
        {
            record = constructor; // a constructor that refuses defaults tells nothing of its initializers
            return false;
        }
    }

    // Null stands for the default of every type.
    private static object Create(ConstructorInfo constructor) =>
        constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, new object?[constructor.GetParameters().Length], null);

    private static void Set(JsonPropertyInfo member, object record, object? value) =>
        ((PropertyInfo)member.AttributeProvider!).SetValue(record, value, BindingFlags.DoNotWrapExceptions, null, null, null);

    private static bool IsEmptyList(object? value) => value is IEnumerable items and not string && !items.GetEnumerator().MoveNext();
}
