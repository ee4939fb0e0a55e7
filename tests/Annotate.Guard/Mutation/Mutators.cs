namespace Annotate.Guard.Mutation;

/// <summary>All mutators, by what they need to know of a file. A new one is added at the end: the numbers drawn before it stay.</summary>
internal static class Mutators
{
    /// <summary>Know nothing.</summary>
    public static IReadOnlyList<IMutator> OfBytes { get; } =
        [new FlipByte(), new DeleteBytes(), new RepeatBytes(), new InsertBytes(), new Truncate(), new ExchangeBytes()];

    /// <summary>Know characters and lines.</summary>
    public static IReadOnlyList<IMutator> OfText { get; } =
    [
        new ChangeNumber(), new ShiftNumber(), new InsertCharacter(), new ReplaceCharacter(), new ChangeLineBreaks(), new DropLine(),
        new RepeatLine(), new ExchangeLines(),
        new CopyWord(), new ChangeBlank(),
    ];

    /// <summary>Know the values of JSON, as far as the file is JSON.</summary>
    public static IReadOnlyList<IMutator> OfJson { get; } =
    [
        new RemoveValue(), new RepeatValue(), new ReplaceValue(), new ExchangeValues(), new CopyValue(), new RenameMember(),
        new NestValue(), new AddMember(), new MoveMember(),
        new ShiftSpan(), new EscapeText(), new ChangeText(), new SpaceOut(),
    ];
}
