namespace Annotate.Tests.External;

/// <summary>The types of this assembly under their names in files.</summary>
public static class ExternalTypes
{
    public static AnnotationTypes AddTo(AnnotationTypes types)
    {
        ArgumentNullException.ThrowIfNull(types);
        return types.Add("acme.framing", ExternalJson.Default.Framing).Add("acme.scene", ExternalJson.Default.Scene);
    }
}
