using Annotate.Guard.Commands;

var run = args.FirstOrDefault() switch
{
    "compare" => CompareCommand.Run,
    "compare-speed" => CompareSpeedCommand.Run,
    "explain" => ExplainCommand.Run,
    "measure" => MeasureCommand.Run,
    "record" => RecordCommand.Run,
    "work" => WorkCommand.Run,
    _ => (Func<string[], int>?)null,
};
if (run is null)
{
    Console.Error.WriteLine("The commands are compare, compare-speed, explain and record. See tests/Annotate.Guard/README.md.");
    return 2;
}
try
{
    return run(args);
}
catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or IOException or FormatException)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}
