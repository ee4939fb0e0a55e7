namespace Annotate;

/// <summary>Lets the JSON writer leave out an empty list without knowing its item type.</summary>
internal interface ICountedList
{
    int Count { get; }
}
