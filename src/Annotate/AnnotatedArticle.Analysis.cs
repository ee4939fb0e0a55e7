using Annotate.Analysis;

namespace Annotate;

public sealed partial class AnnotatedArticle
{
    private ClaimIndex? _claimIndex;

    internal ClaimIndex ClaimIndex => _claimIndex ?? Interlocked.CompareExchange(ref _claimIndex, new ClaimIndex(this), null) ?? _claimIndex;
}
