using Annotate.Querying;

namespace Annotate;

public static partial class ArticleExtensions
{
    extension(AnnotationSet annotations)
    {
        /// <summary>The spans of all annotations in all roles, indexed by place when first asked for.</summary>
        public AnnotationSpans Spans => SpanIndexes.Of(annotations).All;

        /// <summary>The spans of the annotations of one type, indexed by place when first asked for.</summary>
        public AnnotationSpans SpansOf<T>() where T : Annotation => SpanIndexes.Of(annotations).By(typeof(T), null);

        /// <summary>The spans of the annotations of one type in one role, indexed by place when first asked for.</summary>
        /// <param name="role">The JSON name of the role: <c>content</c>.</param>
        public AnnotationSpans SpansOf<T>(string role) where T : Annotation
        {
            ArgumentException.ThrowIfNullOrEmpty(role);
            return SpanIndexes.Of(annotations).By(typeof(T), role);
        }

        /// <summary>The spans of all annotations in one role, indexed by place when first asked for.</summary>
        /// <param name="role">The JSON name of the role: <c>target</c>.</param>
        public AnnotationSpans SpansIn(string role)
        {
            ArgumentException.ThrowIfNullOrEmpty(role);
            return SpanIndexes.Of(annotations).By(null, role);
        }

        /// <inheritdoc cref="AnnotationSpans.Overlapping(TextSpan)"/>
        public SpanHits Overlapping(TextSpan span) => SpanIndexes.Of(annotations).All.Overlapping(span);

        /// <inheritdoc cref="AnnotationSpans.CoveredBy"/>
        public SpanHits CoveredBy(TextSpan span) => SpanIndexes.Of(annotations).All.CoveredBy(span);

        /// <inheritdoc cref="AnnotationSpans.Covering"/>
        public SpanHits Covering(TextSpan span) => SpanIndexes.Of(annotations).All.Covering(span);

        /// <inheritdoc cref="AnnotationSpans.At"/>
        public SpanHits At(int position) => SpanIndexes.Of(annotations).All.At(position);
    }
}
