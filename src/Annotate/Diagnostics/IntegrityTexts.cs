using System.Globalization;

namespace Annotate.Diagnostics;

/// <summary>The messages of the codes of integrity: what is said of an annotation, which is named before it.</summary>
internal static class IntegrityTexts
{
    internal static class SpanOutsideText
    {
        public static string InRole(TextSpan span, string role, int length) =>
            $"has the span {span} in its role '{role}', and the text ends at {length}. {InputTexts.CheckUnit}";
    }

    internal static class SpanInsidePair
    {
        public static string InRole(TextSpan span, string role) =>
            $"has the span {span} in its role '{role}', which cuts a surrogate pair. Move it to either side.";
    }

    internal static class KeptQuoteMismatch
    {
        public static string InRole(string covered, string role, string quote) =>
            $"covers '{covered}' in its role '{role}', and its quote is '{quote}'. {InputTexts.Anchor}";
    }

    internal static class Unanchored
    {
        public static string InRole(string role, string quotes) =>
            $"is unanchored in its role '{role}': '{quotes}' is no longer at a known place. Anchor it again.";
    }

    internal static class DanglingReference
    {
        public static string By(string member, string id) =>
            $"refers by '{member}' to '{id}', which does not exist. Correct the id, or add the annotation.";
    }

    internal static class WrongReferenceType
    {
        public static string By(string member, string id, string found, string target) =>
            $"refers by '{member}' to '{id}', which is of type {found}. It must be of type {target}.";
    }

    internal static class Cycle
    {
        public static string By(string member, int length, string path) =>
            $"By '{member}' {(length == 1 ? "an annotation forms" : $"{length} annotations form")} a circle: {path}. "
            + "Take one of the references away.";
    }

    internal static class OutsideParent
    {
        public static string InRole(string role, string places, string content, string parent) =>
            $"has its {role} at {places}, outside the content {content} of its parent '{parent}'. Correct the span, or the parent.";
    }

    internal static class Confidence
    {
        public static string Of(double confidence) =>
            $"has the confidence {confidence.ToString(CultureInfo.InvariantCulture)}. Give one from 0 to 1.";
    }

    internal static class UnknownAgent
    {
        public static string By(string member, string agent) =>
            $"names the agent '{agent}' by '{member}', and the article does not list it. Add the agent.";
    }

    internal static class InheritedWithoutParent
    {
        public static string Level() => "has an inherited source level and no parent. Set the parent, or another level.";
    }
}
