/**
 * YAML files that people write, read key by key, so that every mistake is reported with its file and line. A
 * layer over SnakeYAML's nodes; it knows no kind of file.
 */
package letterminer.yaml;
