namespace Annotate.Analysis;

/// <summary>What the analysis knows by name: verdict policies and editorial rules. Filled by <c>AddAnnotate().AddVerdictPolicy(…)</c> and kin.</summary>
public sealed class AnalysisOptions
{
    /// <summary>The verdict policies; the standard ones by default.</summary>
    public VerdictPolicies VerdictPolicies
    {
        get;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = VerdictPolicies.Standard;

    /// <summary>The editorial rules; the standard ones by default.</summary>
    public EditorialRules EditorialRules
    {
        get;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = EditorialRules.Standard;
}
