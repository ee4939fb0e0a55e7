namespace Annotate.Merging;

/// <summary>How two versions disagree.</summary>
public enum ConflictKind
{
    /// <summary>Both changed a member, in different ways. Ours is kept.</summary>
    BothChanged,

    /// <summary>Both added an annotation of one id, with different members. Ours is kept.</summary>
    BothAdded,

    /// <summary>One removed what the other changed. The changed one is kept.</summary>
    RemovedAndChanged,

    /// <summary>One removed what the result still refers to. It is kept.</summary>
    RemovedAndReferredTo,

    /// <summary>Both changed a member of the article, or one of the document that the format does not know (<c>$.</c> and its name), in
    /// different ways. Ours is kept.</summary>
    Article,

    /// <summary>Both changed an agent. Ours is kept.</summary>
    Agent,
}
