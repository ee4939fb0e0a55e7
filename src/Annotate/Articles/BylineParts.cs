namespace Annotate;

internal sealed record BylineParts(TextSpan Line, TextSpan Name, TextSpan? Role);
